/**
 * How an answer stands to the value that Python came to. `exact`: written as `repr` writes it.
 * `same`: the same value, written otherwise. `other-number`: equal, but an int for a float or a
 * float for an int (`1` and `1.0`). `no-literal`: the text is no Python value.
 */
export type Comparison = 'exact' | 'same' | 'other-number' | 'different' | 'no-literal';

/** Whether an answer counts as right: by value, and a list is no tuple. */
export function isRight(comparison: Comparison): boolean {
  return comparison === 'exact' || comparison === 'same' || comparison === 'other-number';
}

/** How an answer stands, in a word for its label and a sentence for the rest. */
export function describeComparison(comparison: Comparison): {
  readonly word: string;
  readonly sentence: string;
} {
  switch (comparison) {
    case 'exact':
      return { word: 'right', sentence: 'Exactly as Python writes it.' };
    case 'same':
      return { word: 'right', sentence: 'The same value, written differently.' };
    case 'other-number':
      return {
        word: 'right',
        sentence: 'Equal, though not of the same type: one is an int, the other a float.',
      };
    case 'different':
      return { word: 'wrong', sentence: 'Another value.' };
    case 'no-literal':
      return { word: 'wrong', sentence: 'No Python value at all.' };
  }
}
