/** Term saturation and length normalisation of BM25 (Robertson and Zaragoza 2009, section 3.5). */
const K1 = 1.2;
const B = 0.75;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Ranks texts by BM25 against a question. The returned function gives the positions of all
 * texts that share a word with it, most alike first, earlier ones first among equals.
 */
export function createRanking(texts: readonly string[]): (question: string) => number[] {
  const bags = texts.map((text) => {
    const words = wordsOf(text);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { counts, length: words.length };
  });
  const meanLength = bags.reduce((sum, { length }) => sum + length, 0) / Math.max(1, bags.length);
  const holders = new Map<string, number>();
  for (const { counts } of bags) {
    for (const word of counts.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  }

  function rarity(word: string): number {
    const holding = holders.get(word) ?? 0;
    return Math.log(1 + (bags.length - holding + 0.5) / (holding + 0.5));
  }

  return (question) => {
    const words = [...new Set(wordsOf(question))];
    const scores = bags.map(({ counts, length }) => {
      const norm = K1 * (1 - B + (B * length) / meanLength);
      return words.reduce((score, word) => {
        const count = counts.get(word) ?? 0;
        return score + (count === 0 ? 0 : (rarity(word) * count * (K1 + 1)) / (count + norm));
      }, 0);
    });
    return scores
      .map((score, index) => ({ score, index }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.index - b.index)
      .map(({ index }) => index);
  };
}
