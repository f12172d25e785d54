/** How one of several lines is drawn: its colour, its dash and its mark all tell it apart. */
export interface SeriesStyle {
  readonly colour: string;
  /** As SVG's `stroke-dasharray`. */
  readonly dash: string;
  /** A symbol of the charts library. */
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'cross';
}

const styles: readonly [SeriesStyle, ...SeriesStyle[]] = [
  { colour: 'var(--series-1)', dash: 'none', symbol: 'circle' },
  { colour: 'var(--series-2)', dash: '6 3', symbol: 'square' },
  { colour: 'var(--series-3)', dash: '2 3', symbol: 'triangle' },
  { colour: 'var(--series-4)', dash: '8 3 2 3', symbol: 'diamond' },
  { colour: 'var(--series-5)', dash: '1 2', symbol: 'star' },
  { colour: 'var(--series-6)', dash: '10 4', symbol: 'cross' },
];

/** The style of the line with this index; from the seventh on they come again. */
export function seriesStyle(index: number): SeriesStyle {
  return styles[index % styles.length] ?? styles[0];
}
