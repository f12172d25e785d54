/** The width of a letter of a label and of the space before it, in pixels. */
const LETTER = 7;
const GAP = 12;

/** The share of a chart's width that labels may take. */
const MOST_OF_WIDTH = 0.36;

/** The least space at the right, in pixels. */
const LEAST_MARGIN = 24;

/** The room at the right of a chart for the labels of its lines: letters of each, pixels in all. */
export function labelRoom(
  labels: readonly string[],
  width: number,
): { readonly letters: number; readonly marginRight: number } {
  const longest = Math.max(...labels.map(({ length }) => length));
  const letters = Math.min(longest, Math.floor((width * MOST_OF_WIDTH - GAP) / LETTER));
  return { letters, marginRight: Math.max(LEAST_MARGIN, letters * LETTER + GAP) };
}
