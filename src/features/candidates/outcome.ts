import { count } from '../../domain/count-words';
import type { Candidate } from '../../domain/run';
import { passCount, solves } from '../../domain/verdict';

/** How many hidden asserts a program fails though it passes all that are shown. */
export function hiddenFailures(candidate: Candidate): number {
  if (candidate.phase !== 'judged' || !solves(candidate.verdict)) return 0;
  return candidate.verdict.challengeAsserts.filter(({ kind }) => kind !== 'pass').length;
}

/** The share of shown asserts that a program passes, 0 to 1; null before its verdict. */
export function passShare(candidate: Candidate): number | null {
  if (candidate.phase !== 'judged') return null;
  const { asserts } = candidate.verdict;
  return asserts.length === 0 ? 0 : passCount(candidate.verdict) / asserts.length;
}

/** A candidate's state in words: `passes 2 of 3 asserts`. */
export function outcomeWords(candidate: Candidate): string {
  switch (candidate.phase) {
    case 'writing':
      return candidate.tokens === 0 ? 'waiting to be written' : 'being written';
    case 'judging':
      return 'being judged';
    case 'judged': {
      const { asserts } = candidate.verdict;
      const passed = `passes ${String(passCount(candidate.verdict))} of ${count(asserts.length, 'assert')}`;
      const hidden = hiddenFailures(candidate);
      return hidden === 0 ? passed : `${passed} but fails ${String(hidden)} hidden`;
    }
  }
}

/** Where a candidate stands among the others: more asserts passed first, hidden ones too, then the likelier. */
export function rank(candidate: Candidate): number {
  if (candidate.phase === 'writing') return -2;
  if (candidate.phase === 'judging') return -1;
  return (passShare(candidate) ?? 0) - hiddenFailures(candidate) / 1000;
}
