import type { Zone } from '../protocol.ts';
import type { EngineCore } from './core.ts';
import type { EngineFigure } from './plugins/library.ts';
import type { ChartInfo } from './workbook-api.ts';

interface ChartData {
  readonly type: string;
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
}

const itemId = (chartId: string): string => `chart:${chartId}`;

export function listCharts(core: EngineCore, sheetId: number): ChartInfo[] {
  const figures = core.getters.getFigures(core.sheet(sheetId));
  return figures.flatMap((figure) => {
    const item = core.item(itemId(figure.id));
    return figure.tag === 'chart' && item ? [chartOf(core, sheetId, figure, item.data as ChartData)] : [];
  });
}

function chartOf(core: EngineCore, sheetId: number, figure: EngineFigure, data: ChartData): ChartInfo {
  return {
    id: figure.id,
    sheetId,
    ...data,
    ranges: (core.item(itemId(figure.id))?.ranges ?? []).map((range) => core.zone(range)),
    anchor: { row: figure.row, col: figure.col, x: figure.offset.x, y: figure.offset.y },
    width: figure.width,
    height: figure.height,
  };
}

/** One column after the other over all ranges: the first names the points, each further one is a series. */
const columnsOf = (ranges: readonly Zone[]): Zone[] =>
  ranges.flatMap((zone) =>
    Array.from({ length: zone.cols }, (_, at) => ({ ...zone, col: zone.col + at, cols: 1 })),
  );

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Colours as a list (`colors`) or by series (`series.0.color`). */
function seriesColor(options: ChartInfo['options'], at: number): string | undefined {
  const list = options.colors;
  const own = options[`series.${at}.color`];
  return text(own) || (Array.isArray(list) ? text(list[at % Math.max(1, list.length)]) : '') || undefined;
}

function axes(options: ChartInfo['options'], horizontal: boolean): Record<string, unknown> {
  const x = text(options['hAxis.title']);
  const y = text(options['vAxis.title']);
  const minimum = options[horizontal ? 'hAxis.viewWindow.min' : 'vAxis.viewWindow.min'];
  return {
    ...(x ? { x: { title: { text: x } } } : {}),
    ...(y || typeof minimum === 'number'
      ? {
          y: {
            ...(y ? { title: { text: y } } : {}),
            ...(typeof minimum === 'number' ? { min: minimum } : {}),
          },
        }
      : {}),
  };
}

const LEGENDS: Readonly<Record<string, string>> = {
  none: 'none',
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
};
const KINDS: Readonly<Record<string, string>> = {
  PIE: 'pie',
  LINE: 'line',
  RADAR: 'radar',
  AREA: 'line',
  SCATTER: 'scatter',
  COMBO: 'combo',
};

function definition(
  core: EngineCore,
  { type, ranges, headers, options }: ChartInfo,
): Record<string, unknown> {
  const [labels, ...series] = columnsOf(ranges);
  const name = (zone: Zone) =>
    core.getters.getRangeString(core.getters.getRangeFromRangeData(core.rangeData(zone)), '');
  const kind = KINDS[type.replace('STACKED_', '')] ?? 'bar';
  const horizontal = kind === 'bar' && /BAR$/.test(type);
  const stacked = type.startsWith('STACKED_') || options.isStacked === true || options.isStacked === 'true';
  const styles = series.map((_, at): [string, Record<string, unknown>] => {
    const color = seriesColor(options, at);
    return [String(at), { ...(color ? { backgroundColor: color } : {}) }];
  });
  return {
    type: kind,
    title: { text: text(options.title) },
    ...(text(options.backgroundColor) ? { background: text(options.backgroundColor) } : {}),
    legendPosition:
      LEGENDS[text(options['legend.position'])] ?? (series.length > 1 || kind === 'pie' ? 'right' : 'none'),
    dataSource: {
      type: 'range',
      dataSets: series.map((zone, at) => ({ dataSetId: String(at), dataRange: name(zone) })),
      dataSetsHaveTitle: headers > 0,
      ...(labels ? { labelRange: name(labels) } : {}),
    },
    dataSetStyles: Object.fromEntries(styles),
    ...(kind === 'bar' || kind === 'line' ? { stacked } : {}),
    ...(kind === 'bar' ? { horizontal } : {}),
    ...(kind === 'line' ? { labelsAsText: true, cumulative: false, fillArea: type.includes('AREA') } : {}),
    ...(kind === 'radar' ? { fillArea: false } : {}),
    ...(kind === 'pie' || kind === 'radar' ? {} : { axesDesign: axes(options, horizontal) }),
    ...(kind === 'pie' && Array.isArray(options.colors) ? { slicesColors: options.colors } : {}),
    aggregated: false,
  };
}

/** Creates the chart, or changes the one of that id in place. Google's options are kept for reading back. */
export function putChart(core: EngineCore, chart: ChartInfo): void {
  const sheetId = core.sheet(chart.sheetId);
  const figure = {
    sheetId,
    figureId: chart.id,
    chartId: chart.id,
    col: chart.anchor.col,
    row: chart.anchor.row,
    offset: { x: chart.anchor.x, y: chart.anchor.y },
  };
  core.batch(() => {
    const known = core.getters.getFigures(sheetId).some((one) => one.id === chart.id);
    if (!known) {
      removeChart(core, chart.id);
      core.run('CREATE_CHART', {
        ...figure,
        size: { width: chart.width, height: chart.height },
        definition: definition(core, chart),
      });
    } else {
      core.tryRun('UPDATE_CHART', {
        sheetId,
        figureId: chart.id,
        chartId: chart.id,
        definition: definition(core, chart),
      });
      core.tryRun('UPDATE_FIGURE', { ...figure, width: chart.width, height: chart.height });
    }
    const data: ChartData = { type: chart.type, headers: chart.headers, options: { ...chart.options } };
    core.putItems([{ id: itemId(chart.id), kind: 'chart', data, zones: chart.ranges }]);
  });
}

export function removeChart(core: EngineCore, chartId: string): void {
  core.batch(() => {
    for (const sheetId of core.getters.getSheetIds()) {
      if (core.getters.getFigures(sheetId).some((figure) => figure.id === chartId)) {
        core.run('DELETE_FIGURE', { sheetId, figureId: chartId });
      }
    }
    if (core.item(itemId(chartId))) {
      core.dropItems([itemId(chartId)]);
    }
  });
}
