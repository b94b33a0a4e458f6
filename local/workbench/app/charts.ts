import * as chartJs from 'chart.js';

/** The grid draws its charts with a global `Chart` shaped as in chart.js' own browser build. */
export function installCharts(): void {
  const { Chart, registerables, ...parts } = chartJs;
  Chart.register(...registerables);
  Object.assign(Chart, parts);
  Object.assign(globalThis, { Chart });
}
