import { solves } from '../../domain/verdict';
import { useAppState } from '../../store/context';
import { selectTask } from '../../store/select';
import { AssertMark, type MarkKind } from '../../ui/AssertMark';
import styles from './AssertsBar.module.css';
import { summarize } from './summarize';
import { VerdictList } from './VerdictList';

/** Names the asserts and says how they stand. */
export function AssertsBar() {
  const asserts = useAppState((state) => selectTask(state)?.asserts.length ?? 0);
  const verdict = useAppState((state) => state.editorVerdict);
  const kind = markKind(verdict.phase === 'judged' ? solves(verdict.verdict) : verdict.phase);
  return (
    <div className={styles.bar}>
      <h2 className={styles.title}>Asserts</h2>
      <div className={styles.summary} data-kind={kind}>
        <AssertMark kind={kind} />
        {summarize(verdict, asserts)}
      </div>
      {verdict.phase === 'judged' && <VerdictList verdict={verdict.verdict} />}
    </div>
  );
}

function markKind(state: boolean | 'none' | 'running'): MarkKind {
  if (state === 'none') return 'waiting';
  if (state === 'running') return 'judging';
  return state ? 'pass' : 'fail';
}
