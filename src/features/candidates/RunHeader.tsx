import type { ReactNode } from 'react';
import { solvingSamples } from '../../domain/fold-run';
import { explainError } from '../../domain/errors';
import type { Run } from '../../domain/run';
import { OutcomeStrip } from './OutcomeStrip';
import { hiddenFailures } from './outcome';
import { describePace } from './pace';
import styles from './RunHeader.module.css';

const ends: Readonly<Record<Run['phase'], string>> = {
  running: '',
  completed: '',
  solved: 'Ended at the first solve.',
  stopped: 'Stopped. What was written is kept.',
  failed: '',
};

/** A run in numbers: how many programs solve the task, how far it is, how fast it went. */
export function RunHeader(props: { readonly run: Run; readonly children: ReactNode }) {
  const { run } = props;
  const solving = solvingSamples(run).length;
  const judged = run.candidates.filter(({ phase }) => phase === 'judged').length;
  const total = run.phase === 'running' ? run.candidates.length : judged;
  const cheats = run.candidates.filter((candidate) => hiddenFailures(candidate) > 0).length;
  return (
    <div className={styles.header}>
      <div className={styles.top}>
        <p className={styles.score} data-solved={solving > 0}>
          <strong>{solving}</strong> of {total} {solving === 1 ? 'solves' : 'solve'}
        </p>
        {props.children}
      </div>
      <OutcomeStrip candidates={run.candidates} />
      <p className={styles.numbers}>{describePace(run)}</p>
      {ends[run.phase] !== '' && <p className={styles.note}>{ends[run.phase]}</p>}
      {cheats > 0 && (
        <p className={styles.cheats}>
          {cheats === 1
            ? '1 passes the asserts shown but fails'
            : `${String(cheats)} pass the asserts shown but fail`}{' '}
          a hidden one.
        </p>
      )}
      {run.error && (
        <p className={styles.error} role="alert">
          {explainError(run.error.code).what} {explainError(run.error.code).todo}
          <span>{run.error.detail}</span>
        </p>
      )}
    </div>
  );
}
