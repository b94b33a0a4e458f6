import type { ChartInfo, WorkbookApi } from '../../../engine/workbook-api.ts';
import type { Zone } from '../../../protocol.ts';
import { isObject, type Json, type JsonObject } from '../check.ts';
import { ApiError } from '../errors.ts';
import { apiColor, colorOf } from '../formats.ts';
import { leaves, updateMask } from '../mask.ts';
import { coordinate, gridRange, gridZone } from '../ranges.ts';
import { type Handler, int, text } from './request.ts';

type Options = Record<string, unknown>;
type Body = Pick<ChartInfo, 'type' | 'ranges' | 'headers' | 'options'>;

const list = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

function sources(book: WorkbookApi, data: Json | undefined): Zone[] {
  const range = isObject(data) && isObject(data.sourceRange) ? data.sourceRange : {};
  const zones = list(range.sources).map((source) => gridZone(book, source));
  if (zones.length === 0) throw new ApiError('Chart data must have at least one source range.');
  if (zones.some((zone) => zone.rows > 1 && zone.cols > 1)) {
    throw new ApiError('ChartSourceRange.sources must be a single row or column.');
  }
  return zones;
}

const legend = (value: Json | undefined): Options =>
  typeof value === 'string'
    ? {
        'legend.position': value
          .replace(/_LEGEND$/, '')
          .replace('NO', 'NONE')
          .toLowerCase(),
      }
    : {};

function axisTitles(axis: Json | undefined): Options {
  const titles = list(axis).map((one) => {
    const name = one.position === 'BOTTOM_AXIS' ? 'hAxis.title' : 'vAxis.title';
    return one.title === undefined ? {} : { [name]: one.title };
  });
  return Object.assign({}, ...titles);
}

const STACKED: Readonly<Record<string, unknown>> = { STACKED: true, PERCENT_STACKED: 'percent' };

function basic(book: WorkbookApi, chart: JsonObject): Body {
  const type = text(chart.chartType);
  if (type === undefined) throw new ApiError('BasicChartSpec.chartType must be specified.');
  const domains = list(chart.domains).flatMap((one) => sources(book, one.domain));
  const series = list(chart.series);
  if (series.length === 0) throw new ApiError('Chart must have at least one series.');
  const colors = series.map((one) => colorOf(one, 'color', 'colorStyle'));
  const stacked = STACKED[text(chart.stackedType) ?? ''];
  return {
    type: stacked === true ? `STACKED_${type}` : type,
    ranges: [...domains, ...series.flatMap((one) => sources(book, one.series))],
    headers: int(chart.headerCount) ?? 0,
    options: {
      ...legend(chart.legendPosition),
      ...axisTitles(chart.axis),
      ...(stacked === undefined ? {} : { isStacked: stacked }),
      ...(colors.some((color) => color !== null)
        ? { colors: colors.map((color) => color ?? '#4285f4') }
        : {}),
    },
  };
}

function pie(book: WorkbookApi, chart: JsonObject): Body {
  return {
    type: 'PIE',
    ranges: [...sources(book, chart.domain), ...sources(book, chart.series)],
    headers: 1,
    options: {
      ...legend(chart.legendPosition),
      ...(int(chart.pieHole) === undefined ? {} : { pieHole: chart.pieHole }),
    },
  };
}

function readSpec(book: WorkbookApi, spec: Json | undefined): Body {
  if (!isObject(spec)) throw new ApiError('Chart spec must be specified.');
  const kinds = ['basicChart', 'pieChart'].filter((kind) => isObject(spec[kind]));
  if (kinds.length > 1) throw new ApiError("oneof field 'chart' is already set. Cannot set 'pieChart'");
  if (kinds.length === 0) throw new ApiError('Chart spec must have a chart kind.');
  const body = isObject(spec.basicChart)
    ? basic(book, spec.basicChart)
    : pie(book, spec.pieChart as JsonObject);
  const texts = ['title', 'altText', 'subtitle'].filter((name) => text(spec[name]) !== undefined);
  return {
    ...body,
    options: { ...body.options, ...Object.fromEntries(texts.map((name) => [name, spec[name]])) },
  };
}

const DEFAULT_SIZE = { width: 600, height: 371 };

function readPosition(
  book: WorkbookApi,
  position: Json | undefined,
): Pick<ChartInfo, 'sheetId' | 'anchor' | 'width' | 'height'> {
  const overlay = isObject(position) && isObject(position.overlayPosition) ? position.overlayPosition : null;
  if (overlay === null) throw new ApiError('Chart position must be an overlayPosition.');
  const { sheet, row, col } = coordinate(book, overlay.anchorCell);
  return {
    sheetId: sheet.sheetId,
    anchor: { row, col, x: int(overlay.offsetXPixels) ?? 0, y: int(overlay.offsetYPixels) ?? 0 },
    width: int(overlay.widthPixels) ?? DEFAULT_SIZE.width,
    height: int(overlay.heightPixels) ?? DEFAULT_SIZE.height,
  };
}

const all = (book: WorkbookApi): ChartInfo[] => book.sheets().flatMap((sheet) => book.charts(sheet.sheetId));

/** A number no chart of the workbook has yet. */
export function newChartId(book: WorkbookApi): number {
  const ids = all(book).map((chart) => Number(chart.id));
  return Math.max(1_000_000, ...ids.filter(Number.isInteger)) + 1;
}

function chartById(book: WorkbookApi, id: Json | undefined): ChartInfo {
  const chart = all(book).find((one) => one.id === String(id));
  if (chart === undefined) throw new ApiError(`No embedded object with id: ${String(id ?? 0)}`);
  return chart;
}

const data = (zone: Zone): JsonObject => ({ sourceRange: { sources: [gridRange(zone)] } });

function apiLegend(options: Readonly<Options>): JsonObject {
  const position = options['legend.position'];
  if (typeof position !== 'string') return {};
  return { legendPosition: `${position === 'none' ? 'NO' : position.toUpperCase()}_LEGEND` };
}

function apiBasic({ type, ranges, headers, options }: ChartInfo): JsonObject {
  const colors = Array.isArray(options.colors) ? options.colors.map(String) : [];
  const [domain, ...series] = ranges;
  const axis = (['hAxis.title', 'vAxis.title'] as const).flatMap((name): JsonObject[] => {
    const title = options[name];
    return typeof title === 'string'
      ? [{ position: name === 'hAxis.title' ? 'BOTTOM_AXIS' : 'LEFT_AXIS', title }]
      : [];
  });
  const stacked = options.isStacked === true || type.startsWith('STACKED_');
  return {
    chartType: type.replace(/^STACKED_/, ''),
    ...apiLegend(options),
    ...(axis.length === 0 ? {} : { axis }),
    ...(domain === undefined ? {} : { domains: [{ domain: data(domain) }] }),
    series: series.map((zone, index) => ({
      series: data(zone),
      ...(colors[index] === undefined ? {} : { color: apiColor(colors[index]) }),
    })),
    headerCount: headers,
    ...(stacked ? { stackedType: options.isStacked === 'percent' ? 'PERCENT_STACKED' : 'STACKED' } : {}),
  };
}

function apiPie({ ranges, options }: ChartInfo): JsonObject {
  const [domain, series] = ranges;
  return {
    ...apiLegend(options),
    ...(domain === undefined ? {} : { domain: data(domain) }),
    ...(series === undefined ? {} : { series: data(series) }),
  };
}

/** A chart as the API prints it. */
export function apiChart(chart: ChartInfo): JsonObject {
  const texts = (['title', 'altText', 'subtitle'] as const).filter(
    (name) => typeof chart.options[name] === 'string',
  );
  const { sheetId, anchor, width, height } = chart;
  return {
    chartId: Number(chart.id),
    spec: {
      ...Object.fromEntries(texts.map((name) => [name, String(chart.options[name])])),
      ...(chart.type === 'PIE' ? { pieChart: apiPie(chart) } : { basicChart: apiBasic(chart) }),
    },
    position: {
      overlayPosition: {
        anchorCell: { ...(sheetId === 0 ? {} : { sheetId }), rowIndex: anchor.row, columnIndex: anchor.col },
        offsetXPixels: anchor.x,
        offsetYPixels: anchor.y,
        widthPixels: width,
        heightPixels: height,
      },
    },
  };
}

const addChart: Handler = ({ book }, body) => {
  const wanted = isObject(body.chart) ? body.chart : {};
  const id = String(int(wanted.chartId) ?? newChartId(book));
  if (all(book).some((chart) => chart.id === id)) throw new ApiError(`Chart with id ${id} already exists.`);
  const chart: ChartInfo = { id, ...readSpec(book, wanted.spec), ...readPosition(book, wanted.position) };
  book.setChart(chart);
  return { addChart: { chart: apiChart(chart) } };
};

const updateChartSpec: Handler = ({ book }, body) => {
  const chart = chartById(book, body.chartId);
  book.setChart({ ...chart, ...readSpec(book, body.spec) });
  return {};
};

const updateEmbeddedObjectPosition: Handler = ({ book }, body) => {
  const chart = chartById(book, body.objectId);
  leaves(updateMask(body.fields, 'OverlayPosition'));
  const merged = { ...apiChart(chart) };
  const old =
    isObject(merged.position) && isObject(merged.position.overlayPosition)
      ? merged.position.overlayPosition
      : {};
  const wanted =
    isObject(body.newPosition) && isObject(body.newPosition.overlayPosition)
      ? body.newPosition.overlayPosition
      : {};
  const position = { overlayPosition: { ...old, ...wanted } };
  book.setChart({ ...chart, ...readPosition(book, position) });
  return { updateEmbeddedObjectPosition: { position } };
};

const deleteEmbeddedObject: Handler = ({ book }, body) => {
  book.removeChart(chartById(book, body.objectId).id);
  return {};
};

export const CHART_REQUESTS: Readonly<Record<string, Handler>> = {
  addChart,
  updateChartSpec,
  updateEmbeddedObjectPosition,
  deleteEmbeddedObject,
};
