import { createBatchPlugin } from './batch-plugin.ts';
import { createCellPlugin } from './cell-plugin.ts';
import { addMissingFunctions } from './functions.ts';
import { createItemsPlugin } from './items-plugin.ts';
import type { Library } from './library.ts';
import { installVerbatimLinks } from './links.ts';
import { createSheetPlugin } from './sheet-plugin.ts';

const COMMANDS = ['BK_SET_CELLS', 'BK_SET_FORMATS', 'BK_PLACE_CELLS', 'BK_PUT_ITEMS', 'BK_DROP_ITEMS'];
const installed = new WeakSet<object>();

/**
 * Teaches a copy of the library our commands, plugins and functions. Node and the browser page must both do so before
 * they create a model. Installing twice does nothing.
 */
export function installEngine(library: Library): void {
  if (installed.has(library.registries)) {
    return;
  }
  installed.add(library.registries);
  for (const command of COMMANDS) {
    library.coreTypes.add(command);
  }
  library.invalidateEvaluationCommands.add('BK_PLACE_CELLS');
  library.registries.corePluginRegistry.replace('sheet', createSheetPlugin(library));
  library.registries.corePluginRegistry.replace('cell', createCellPlugin(library));
  library.registries.corePluginRegistry.add('bk_items', createItemsPlugin(library));
  library.registries.featurePluginRegistry.add('bk_batch', createBatchPlugin(library));
  addMissingFunctions(library);
  installVerbatimLinks(library);
}
