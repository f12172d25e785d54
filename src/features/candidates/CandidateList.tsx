import { useCallback, useMemo } from 'react';
import type { Run } from '../../domain/run';
import { useActions, useAppState } from '../../store/context';
import { selectTask } from '../../store/select';
import { moveFocusInList } from '../../ui/list-keys';
import { arrangeCandidates, type CandidateOrder } from './arrange-candidates';
import { CandidateRow } from './CandidateRow';
import styles from './CandidatePanel.module.css';

/** The k programs as one stop of the Tab key; the arrow keys go from program to program. */
export function CandidateList(props: {
  readonly run: Run;
  readonly order: CandidateOrder;
  readonly onChoose: () => void;
}) {
  const { run, order, onChoose } = props;
  const actions = useActions();
  const chosen = useAppState((state) => state.selectedCandidate);
  const asserts = useAppState((state) => selectTask(state)?.asserts.length ?? 0);
  const rows = useMemo(() => arrangeCandidates(run.candidates, order), [run.candidates, order]);
  const selected = chosen?.run === run.id ? chosen.sample : null;
  const entry = selected ?? rows[0]?.candidate.sample;
  const select = useCallback(
    (sample: number) => {
      actions.selectCandidate(run.id, sample);
      onChoose();
    },
    [actions, run.id, onChoose],
  );
  return (
    <>
      <div className={styles.heads} aria-hidden="true">
        <span>#</span>
        <span>asserts and program</span>
        <span>tokens</span>
      </div>
      <ul role="list" aria-label="Candidates" className={styles.list} onKeyDown={moveFocusInList}>
        {rows.map(({ candidate, copies, sameAs }) => (
          <CandidateRow
            key={candidate.sample}
            {...{ candidate, copies, sameAs, asserts }}
            selected={candidate.sample === selected}
            focusable={candidate.sample === entry}
            onSelect={select}
          />
        ))}
      </ul>
    </>
  );
}
