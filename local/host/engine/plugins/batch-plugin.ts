import type { BatchHook, Command, Library, UiPluginConfig } from './library.ts';

/** Runs the work a workbook left at its door inside one dispatch: one revision, one evaluation at its end. */
export function createBatchPlugin(library: Library): unknown {
  return class BkBatchPlugin extends library.UIPlugin {
    static getters = [];
    static layers = [];
    private readonly hook: BatchHook | undefined;

    constructor(config: unknown) {
      super(config);
      this.hook = (config as UiPluginConfig).custom.bk;
    }

    override handle(command: Command): void {
      if (command.type === 'BK_BATCH') {
        this.hook?.run?.();
      }
    }
  };
}
