import type { Zone } from '../protocol.ts';
import { type EngineCore, googleSheetId, toEngineZone } from './core.ts';

const CONFIG = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
};

const filterItem = (core: EngineCore, sheetId: number) =>
  core.items('filter').find((item) => item.ranges[0] && googleSheetId(item.ranges[0].sheetId) === sheetId);

/** The sheet's basic filter; at most one, as at Google. */
export function readFilter(core: EngineCore, sheetId: number): Zone | null {
  const range = filterItem(core, sheetId)?.ranges[0];
  return range ? core.zone(range) : null;
}

/** In the browser the filter is a table without a look of its own; where it can't be one (merges), it is kept all the same. */
export function writeFilter(core: EngineCore, sheetId: number, zone: Zone | null): void {
  const id = core.sheet(sheetId);
  core.batch(() => {
    const before = filterItem(core, sheetId);
    if (before?.ranges[0]) {
      core.tryRun('REMOVE_TABLE', { sheetId: id, target: [before.ranges[0].zone] });
      core.dropItems([before.id]);
    }
    if (zone) {
      core.putItems([{ id: `filter:${sheetId}`, kind: 'filter', data: {}, zones: [zone] }]);
      const { top, left, bottom, right } = toEngineZone(zone);
      const merged = core.getters
        .getMerges(id)
        .some((one) => one.left <= right && one.right >= left && one.top <= bottom && one.bottom >= top);
      if (!merged) {
        core.tryRun('CREATE_TABLE', {
          sheetId: id,
          ranges: [core.rangeData(zone)],
          tableType: 'static',
          config: CONFIG,
        });
      }
    }
  });
}
