import type { ChartTable, DrawChart } from '../../ui/charts/chart-types';

/** A chart ready to be shown: its words, its drawing, its numbers. */
export interface DrawnChart {
  readonly title: string;
  readonly note: string;
  readonly file: string;
  readonly draw: DrawChart;
  readonly table: ChartTable;
}

/** The height of every chart, in pixels. */
export const CHART_HEIGHT = 240;
