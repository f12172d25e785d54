/** Plurals that no rule finds and that tasks are full of. */
const irregular: Readonly<Record<string, string>> = {
  indices: 'index',
  matrices: 'matrix',
  vertices: 'vertex',
};

function withoutPlural(word: string): string {
  if (word.length < 4 || !/[^us]s$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

/** `ed` and `ing` go where at least three letters with a vowel are left: not from `string`. */
function withoutTense(word: string): string {
  const root = /^(.*[aeiouy].*?)(?:ing|(?<!e)ed)$/.exec(word)?.[1] ?? '';
  return root.length >= 3 ? root : word;
}

/**
 * A light stem: plural, -ed and -ing taken off, and a final e, doubled letter or y made alike, so
 * that `sorted` meets `sorting`, and `swap` meets `swapped`. For comparing, not for reading.
 */
export function stem(word: string): string {
  const root = withoutTense(withoutPlural(irregular[word] ?? word));
  return root.length < 4
    ? root.replace(/([^aeiou])\1$/, '$1')
    : root
        .replace(/e$/, '')
        .replace(/([^aeiou])\1$/, '$1')
        .replace(/y$/, 'i');
}
