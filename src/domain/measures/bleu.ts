import { codeTokens } from './code-tokens';

const ORDER = 4;

function countRuns(tokens: readonly string[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + length <= tokens.length; start += 1) {
    // No token holds a space, so joined runs stay distinct.
    const run = tokens.slice(start, start + length).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/**
 * Sentence BLEU-4 of a program against one reference, in [0, 1] (Papineni et al. 2002): uniform
 * weights over runs of 1 to 4 code tokens; 1 is added to the numerator and denominator of the
 * precisions of order 2 to 4 (Lin and Och 2004); the brevity penalty is exp(1 - r/c) for a
 * program of c tokens shorter than the reference's r. Equal to NLTK's `sentence_bleu` with
 * `SmoothingFunction().method2` on the tokens of `codeTokens`. 0 when no token is shared.
 */
export function sentenceBleu(program: string, reference: string): number {
  const candidate = codeTokens(program);
  const wanted = codeTokens(reference);
  let logSum = 0;
  for (let length = 1; length <= ORDER; length += 1) {
    const references = countRuns(wanted, length);
    let shared = 0;
    for (const [run, count] of countRuns(candidate, length)) {
      shared += Math.min(count, references.get(run) ?? 0);
    }
    if (length === 1 && shared === 0) return 0;
    const smooth = length === 1 ? 0 : 1;
    const runs = Math.max(1, candidate.length - length + 1);
    logSum += Math.log((shared + smooth) / (runs + smooth)) / ORDER;
  }
  const shorter = candidate.length < wanted.length;
  const brevity = shorter ? Math.exp(1 - wanted.length / candidate.length) : 1;
  return brevity * Math.exp(logSum);
}
