import type { PlotOptions } from '@observablehq/plot';
import type { CsvCell } from '../../lib/csv';

/** The charts library, loaded with the first chart. */
export type PlotModule = typeof import('@observablehq/plot');

/** Makes a chart's options for a width in pixels; the frame, its type and its name are the wrapper's. */
export type DrawChart = (plot: PlotModule, width: number) => PlotOptions;

/** The numbers of a chart, for reading and for a spreadsheet. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}
