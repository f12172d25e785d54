import type { Candidate } from '../../domain/run';
import { rank } from './outcome';

/** A candidate in the list, beside those with the very same program. */
export interface ArrangedCandidate {
  readonly candidate: Candidate;
  /** Programs equal to this one, itself included; 1 while it is written. */
  readonly copies: number;
  /** The sample shown above that has the same program, or null for the first. */
  readonly sameAs: number | null;
}

export type CandidateOrder = 'sample' | 'best';

function inOrder(candidates: readonly Candidate[], order: CandidateOrder): readonly Candidate[] {
  if (order === 'sample') return candidates;
  const firstOf = new Map<string, number>();
  for (const candidate of candidates) {
    if (candidate.phase === 'writing' || firstOf.has(candidate.program)) continue;
    firstOf.set(candidate.program, candidate.sample);
  }
  function group(candidate: Candidate): number {
    return candidate.phase === 'writing'
      ? candidate.sample
      : (firstOf.get(candidate.program) ?? candidate.sample);
  }
  return candidates.toSorted(
    (a, b) => rank(b) - rank(a) || group(a) - group(b) || a.sample - b.sample,
  );
}

/** All candidates in the order asked for, equal programs marked and none left out. */
export function arrangeCandidates(
  candidates: readonly Candidate[],
  order: CandidateOrder,
): readonly ArrangedCandidate[] {
  const copies = new Map<string, number>();
  for (const candidate of candidates) {
    if (candidate.phase === 'writing') continue;
    copies.set(candidate.program, (copies.get(candidate.program) ?? 0) + 1);
  }
  const shown = new Map<string, number>();
  return inOrder(candidates, order).map((candidate) => {
    if (candidate.phase === 'writing') return { candidate, copies: 1, sameAs: null };
    const sameAs = shown.get(candidate.program) ?? null;
    if (sameAs === null) shown.set(candidate.program, candidate.sample);
    return { candidate, copies: copies.get(candidate.program) ?? 1, sameAs };
  });
}
