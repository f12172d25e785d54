import { runAtOnce, type SlicedWork } from '../../lib/run-at-once';
import { stem } from './stem';

/** A word in more than this share of the texts is one of their frame: `write a function to`. */
const COMMON_SHARE = 0.3;
/** Among fewer texts no word is called common. */
const FEWEST_TEXTS = 50;
/** Texts, or stems, taken in before other work may have its turn. */
const SLICE = 100;

/** Texts to compare others with. */
export interface TextIndex {
  /** The similarity of a question to each text, 0 to 1, in the texts' order. */
  similarities(question: string): Float64Array;
}

/** The texts that hold a stem, ascending, and the weight of its count in each. */
interface Postings {
  readonly texts: number[];
  readonly weights: number[];
}

/** One number is as good as another: families of tasks differ in them. */
const NUMBER = '0';

function createCounter(): (text: string) => Map<string, number> {
  const stems = new Map<string, string>();
  return (text) => {
    const counts = new Map<string, number>();
    for (const word of text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []) {
      let found = stems.get(word);
      if (found === undefined) {
        found = /^\p{N}/u.test(word) ? NUMBER : stem(word);
        stems.set(word, found);
      }
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    return counts;
  };
}

function countWeight(count: number): number {
  return 1 + Math.log(count);
}

/**
 * Prepares texts for comparing, a slice at a time. The similarity is the cosine of two vectors
 * with a component `(1 + ln count) · rarity` for each word stem (Manning, Raghavan and Schütze
 * 2008, sections 6.2 to 6.4), where `rarity = ln((texts + 1) / texts with the stem)`, and 0 for a
 * stem in more than 30 % of them. A stem that no text has weighs as much as one that a single
 * text has: it makes a question less like all of them.
 */
export function* buildTextIndex(texts: readonly string[]): SlicedWork<TextIndex> {
  const countStems = createCounter();
  const postings = new Map<string, Postings>();
  for (const [text, words] of texts.entries()) {
    for (const [found, count] of countStems(words)) {
      let posting = postings.get(found);
      if (!posting) postings.set(found, (posting = { texts: [], weights: [] }));
      posting.texts.push(text);
      posting.weights.push(countWeight(count));
    }
    if (text % SLICE === 0) yield;
  }

  function rarity(found: string): number {
    const holding = postings.get(found)?.texts.length ?? 1;
    const common = texts.length >= FEWEST_TEXTS && holding > COMMON_SHARE * texts.length;
    return common ? 0 : Math.log((texts.length + 1) / holding);
  }

  const squares = new Float64Array(texts.length);
  let stems = 0;
  for (const [found, posting] of postings) {
    if ((stems += 1) % SLICE === 0) yield;
    const weight = rarity(found);
    posting.texts.forEach((text, at) => {
      squares[text] = (squares[text] ?? 0) + (weight * (posting.weights[at] ?? 0)) ** 2;
    });
  }

  return {
    similarities(question) {
      const products = new Float64Array(texts.length);
      let square = 0;
      for (const [found, count] of countStems(question)) {
        const weight = rarity(found);
        const asked = weight * countWeight(count);
        square += asked ** 2;
        const posting = postings.get(found);
        if (asked === 0 || !posting) continue;
        posting.texts.forEach((text, at) => {
          products[text] = (products[text] ?? 0) + asked * weight * (posting.weights[at] ?? 0);
        });
      }
      return products.map((product, text) => {
        const lengths = Math.sqrt(square * (squares[text] ?? 0));
        return lengths === 0 ? 0 : Math.min(1, product / lengths);
      });
    },
  };
}

/**
 * Ranks texts by their similarity to a question: the positions of all that are like it at all,
 * most alike first, earlier ones first among equals.
 */
export function createRanking(texts: readonly string[]): (question: string) => number[] {
  const index = runAtOnce(buildTextIndex(texts));
  return (question) => {
    const scores = index.similarities(question);
    return [...scores.keys()]
      .filter((text) => (scores[text] ?? 0) > 0)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  };
}
