import type { Command, CorePluginInstance, Library } from './library.ts';

/** The engine's grid with one thing added: the places of a whole block of new cells as one command. */
export function createSheetPlugin(library: Library): unknown {
  const Base = library.registries.corePluginRegistry.get('sheet') as new (
    config: unknown,
  ) => CorePluginInstance;
  return class BkSheetPlugin extends Base {
    override handle(command: Command): void {
      if (command.type !== 'BK_PLACE_CELLS') {
        super.handle(command);
        return;
      }
      const sheetId = String(command.sheetId);
      const placed = command.placed as readonly number[];
      for (let at = 0; at < placed.length; at += 3) {
        const [id, col, row] = placed.slice(at, at + 3) as [number, number, number];
        this.history.update('cellPosition', id, { row, col, sheetId });
        this.history.update('sheets', sheetId, 'rows', row, 'cells', col, id);
      }
    }
  };
}
