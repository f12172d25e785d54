import { EyeOff } from 'lucide-react';
import { memo } from 'react';
import { describeVerdict } from '../../domain/verdict-words';
import type { Candidate } from '../../domain/run';
import { AssertMarks } from './AssertMarks';
import { gistOf } from './gist';
import { hiddenFailures, outcomeWords, passShare } from './outcome';
import styles from './CandidateRow.module.css';

interface CandidateRowProps {
  readonly candidate: Candidate;
  readonly copies: number;
  readonly sameAs: number | null;
  /** How many asserts the task shows. */
  readonly asserts: number;
  readonly selected: boolean;
  readonly focusable: boolean;
  readonly onSelect: (sample: number) => void;
}

function details(candidate: Candidate): string {
  if (candidate.phase !== 'judged') return '';
  return candidate.verdict.asserts
    .map((verdict, index) => `Assert ${String(index + 1)} ${describeVerdict(verdict).long}`)
    .join('\n');
}

/** One program: its number, a mark for each assert, a line of it, its tokens. */
export const CandidateRow = memo(function CandidateRow(props: CandidateRowProps) {
  const { candidate, copies, sameAs, asserts, selected, focusable, onSelect } = props;
  const number = candidate.sample + 1;
  const hidden = hiddenFailures(candidate);
  const name = `Candidate ${String(number)}: ${outcomeWords(candidate)}`;
  return (
    <li aria-label={name} className={styles.item}>
      <button
        type="button"
        data-row
        data-phase={candidate.phase}
        data-solves={passShare(candidate) === 1}
        className={styles.row}
        tabIndex={focusable ? 0 : -1}
        aria-label={name}
        aria-current={selected ? 'true' : undefined}
        title={details(candidate)}
        onClick={() => {
          onSelect(candidate.sample);
        }}
      >
        <span className={styles.number}>{number}</span>
        <AssertMarks candidate={candidate} asserts={asserts} />
        <span className={styles.gist}>
          {sameAs === null ? <Gist candidate={candidate} /> : `same as ${String(sameAs + 1)}`}
        </span>
        {hidden > 0 && (
          <span className={styles.hidden}>
            <EyeOff size={12} aria-hidden="true" /> fails {hidden} hidden
          </span>
        )}
        {copies > 1 && sameAs === null && <span className={styles.copies}>×{copies}</span>}
        <span className={styles.tokens}>{candidate.tokens}</span>
      </button>
    </li>
  );
});

function Gist({ candidate }: { readonly candidate: Candidate }) {
  const gist = gistOf(candidate);
  if (candidate.phase === 'writing') {
    // Right to left cutting keeps the newest characters in sight.
    return (
      <span className={styles.writing}>
        <bdi>{gist}</bdi>
        <span className={styles.caret} />
      </span>
    );
  }
  return gist === '' ? <em>nothing written</em> : <code>{gist}</code>;
}
