import type { Area, Chart } from '../core/plan.ts';
import { toColor, toGridRange } from './request-parts.ts';

import Schema = GoogleAppsScript.Sheets.Schema;

/** The text that screen readers speak; its end is the key by which the chart is known again. */
export const chartAltText = (chart: Chart): string => `${chart.title} [${chart.key}]`;

const source = (sheetId: number, area: Area): Schema.ChartData => ({
  sourceRange: { sources: [toGridRange(sheetId, area)] },
});

const BASIC_TYPES = { bar: 'BAR', stackedBar: 'BAR', column: 'COLUMN', line: 'LINE', radar: 'LINE' } as const;

/** Bars lie: their values run along the bottom axis. */
function axes(chart: Chart): Schema.BasicChartAxis[] {
  const axis = (position: string, title: string | undefined): Schema.BasicChartAxis[] =>
    title === undefined ? [] : [{ position, title }];
  return [...axis('BOTTOM_AXIS', chart.horizontalTitle), ...axis('LEFT_AXIS', chart.verticalTitle)];
}

function basicChart(sheetId: number, chart: Chart): Schema.BasicChartSpec {
  const [domain, ...series] = chart.ranges;
  const type = chart.type === 'pie' ? 'column' : chart.type;
  const lying = type === 'bar' || type === 'stackedBar';
  return {
    chartType: BASIC_TYPES[type],
    legendPosition: series.length > 1 ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
    headerCount: 1,
    ...(type === 'stackedBar' ? { stackedType: 'STACKED' } : {}),
    axis: axes(chart),
    domains: domain ? [{ domain: source(sheetId, domain) }] : [],
    series: series.map((area, index) => {
      const color = chart.colors[index];
      return {
        series: source(sheetId, area),
        targetAxis: lying ? 'BOTTOM_AXIS' : 'LEFT_AXIS',
        ...(color === undefined ? {} : { color: toColor(color) }),
      };
    }),
  };
}

function pieChart(sheetId: number, chart: Chart): Schema.PieChartSpec {
  const [domain, series] = chart.ranges;
  return {
    legendPosition: 'RIGHT_LEGEND',
    ...(domain ? { domain: source(sheetId, domain) } : {}),
    ...(series ? { series: source(sheetId, series) } : {}),
  };
}

/** A chart for addChart; the first range holds the labels, the others the series, each with one header cell. */
export function toChart(sheetId: number, chart: Chart): Schema.EmbeddedChart {
  const kind =
    chart.type === 'pie'
      ? { pieChart: pieChart(sheetId, chart) }
      : { basicChart: basicChart(sheetId, chart) };
  return {
    spec: { title: chart.title, altText: chartAltText(chart), ...kind },
    position: {
      overlayPosition: {
        anchorCell: { sheetId, rowIndex: chart.at.row, columnIndex: chart.at.col },
        widthPixels: chart.width,
        heightPixels: chart.height,
      },
    },
  };
}
