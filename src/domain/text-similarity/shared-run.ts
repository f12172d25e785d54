/** As in training/corpus/overlap.py: what everyone's task sentences start with is no overlap. */
const frame =
  /^(given [^,]*, )?write (a|the) (python )?(function|program|method|code) (to|that|which) /;

/** Words in a row that count as copied, as in training/corpus/overlap.py. */
const RUN = 8;

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(frame, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

/**
 * The longest run of words that two sentences share, if it has eight words or is the whole of
 * both; else null. Case, signs and the sentence's frame (`Write a function to`) don't count.
 */
export function sharedRun(one: string, other: string): string | null {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  let best = { end: 0, length: 0 };
  /** How many words in a row are the same, up to the one before `i` and each of `b`. */
  let row = new Uint16Array(b.length + 1);
  a.forEach((word, i) => {
    const next = new Uint16Array(b.length + 1);
    b.forEach((others, j) => {
      const length = word === others ? (row[j] ?? 0) + 1 : 0;
      next[j + 1] = length;
      if (length > best.length) best = { end: i + 1, length };
    });
    row = next;
  });
  const whole = best.length === a.length && best.length === b.length;
  if (best.length === 0 || (best.length < RUN && !whole)) return null;
  return a.slice(best.end - best.length, best.end).join(' ');
}
