import type { Command, CorePluginInstance, Library } from './library.ts';

const FORBIDDEN = 'ForbiddenCharactersInSheetName';

/**
 * The engine's grid, with the places of a whole block of new cells as one command, and with Google's freedom in names:
 * the engine refuses characters that Excel has no use for in a sheet's name.
 */
export function createSheetPlugin(library: Library): unknown {
  const Base = library.registries.corePluginRegistry.get('sheet') as new (
    config: unknown,
  ) => CorePluginInstance;
  return class BkSheetPlugin extends Base {
    override allowDispatch(command: Command): string | readonly string[] {
      const reasons = [super.allowDispatch(command)].flat().filter((reason) => reason !== FORBIDDEN);
      return reasons.length === 0 ? 'Success' : reasons;
    }

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
