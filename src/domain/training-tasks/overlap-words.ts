import { codeLines } from './overlap';

/** A task's overlap in a sentence; `reference` is null where its file is not loaded. */
export function overlapWords(share: number, reference: string | null): string {
  const lines = codeLines(reference ?? '').size;
  if (lines === 0) {
    return `${(100 * share).toFixed(0)}% of its reference’s lines stand in the training corpus.`;
  }
  const seen = Math.round(share * lines);
  return lines === 1
    ? `The one line of its reference that counts ${seen === 1 ? 'stands' : 'does not stand'} in the training corpus.`
    : `${seen === 0 ? 'None' : seen} of ${lines} lines of its reference ${seen === 1 ? 'stands' : 'stand'} in the training corpus.`;
}
