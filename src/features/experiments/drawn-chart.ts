import type { AxisName } from '../../domain/experiment/plan';
import type { ChartTable, DrawChart } from '../../ui/charts/chart-types';

/** A chart ready to be shown: its words, its drawing, its numbers. */
export interface DrawnChart {
  readonly title: string;
  readonly note: string;
  readonly file: string;
  readonly draw: DrawChart;
  readonly table: ChartTable;
}

/** A chart of several runs, or what it lacks to show anything and the sweep that would give it. */
export type RunsChart =
  | ({ readonly kind: 'drawn' } & DrawnChart)
  | {
      readonly kind: 'lacking';
      readonly title: string;
      readonly words: string;
      readonly axis: AxisName;
    };

/** The height of every chart, in pixels. */
export const CHART_HEIGHT = 240;

/** The space above and below what is drawn, in pixels. */
export const CHART_MARGINS = { marginTop: 20, marginBottom: 34 } as const;

/** How far below the top of the drawing a share stands, in pixels. */
export function shareHeight(share: number): number {
  return (1 - share) * (CHART_HEIGHT - CHART_MARGINS.marginTop - CHART_MARGINS.marginBottom);
}
