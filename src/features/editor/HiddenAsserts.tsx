import { ChevronRight, EyeOff } from 'lucide-react';
import { describeVerdict } from '../../domain/verdict-words';
import { useAppState } from '../../store/context';
import { selectTask } from '../../store/select';
import { AssertMark } from '../../ui/AssertMark';
import styles from './Disclosure.module.css';
import { summarizeHidden } from './summarize';

/** Asserts that the model never sees: a count, and their outcomes once there is a verdict. */
export function HiddenAsserts() {
  const count = useAppState((state) => selectTask(state)?.challengeAsserts.length ?? 0);
  const verdict = useAppState((state) => state.editorVerdict);
  if (count === 0) return null;
  const outcomes = verdict.phase === 'judged' ? verdict.verdict.challengeAsserts : null;
  const summary = summarizeHidden(outcomes, count);
  if (outcomes === null || outcomes.length === 0) {
    return (
      <p className={styles.note}>
        <EyeOff size={14} aria-hidden="true" />
        {summary}
        <span className={styles.aside}>the model never sees them</span>
      </p>
    );
  }
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>
        <ChevronRight size={14} aria-hidden="true" className={styles.chevron} />
        {summary}
      </summary>
      <ol className={styles.list} aria-label="Hidden asserts">
        {outcomes.map((outcome, index) => (
          <li key={index} className={styles.item} title={describeVerdict(outcome).long}>
            <AssertMark kind={outcome.kind} />
            <span className={styles.number}>{index + 1}</span>
            <span>{describeVerdict(outcome).short}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
