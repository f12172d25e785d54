import type { Candidate } from '../../domain/run';
import { passShare } from './outcome';
import styles from './OutcomeStrip.module.css';

function kindOf(candidate: Candidate): string {
  const share = passShare(candidate);
  if (share === null) return candidate.phase;
  return share === 1 ? 'solves' : 'fails';
}

/** A bar for each program, as high as the share of asserts it passes; the list says the same in words. */
export function OutcomeStrip({ candidates }: { readonly candidates: readonly Candidate[] }) {
  return (
    <div className={styles.strip} aria-hidden="true">
      {candidates.map((candidate) => (
        <span key={candidate.sample} className={styles.slot}>
          <span
            className={styles.bar}
            data-kind={kindOf(candidate)}
            style={{ height: `${String(Math.max(12, (passShare(candidate) ?? 0) * 100))}%` }}
          />
        </span>
      ))}
    </div>
  );
}
