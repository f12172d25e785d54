import { ArrowDownWideNarrow, Layers } from 'lucide-react';
import { useState } from 'react';
import { useAppState } from '../../store/context';
import { selectRun } from '../../store/select';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Hint } from '../../ui/Hint';
import type { CandidateOrder } from './arrange-candidates';
import { CandidateList } from './CandidateList';
import { RecordedBanner } from './RecordedBanner';
import { RunHeader } from './RunHeader';
import styles from './CandidatePanel.module.css';

/** The right part: the programs of the task's newest run; `onChoose` follows a choice. */
export function CandidatePanel({ onChoose }: { readonly onChoose: () => void }) {
  const run = useAppState(selectRun);
  const recorded = useAppState(({ selectedTask, recorded }) => (selectedTask ?? '') in recorded);
  const [order, setOrder] = useState<CandidateOrder>('sample');
  return (
    <section className={styles.panel} aria-label="Candidate browser">
      <header className={styles.header}>
        <h2>Candidates</h2>
      </header>
      {run ? (
        <>
          {recorded && <RecordedBanner model={run.model} />}
          <RunHeader run={run}>
            <OrderToggle order={order} onChange={setOrder} />
          </RunHeader>
          <CandidateList run={run} order={order} onChoose={onChoose} />
        </>
      ) : (
        <NoRun />
      )}
    </section>
  );
}

function OrderToggle(props: {
  readonly order: CandidateOrder;
  readonly onChange: (order: CandidateOrder) => void;
}) {
  const best = props.order === 'best';
  return (
    <Hint text="Those that pass most asserts first">
      <Button
        tone="quiet"
        aria-pressed={best}
        icon={<ArrowDownWideNarrow aria-hidden="true" />}
        onClick={() => {
          props.onChange(best ? 'sample' : 'best');
        }}
      >
        Best first
      </Button>
    </Hint>
  );
}

function NoRun() {
  const samples = useAppState((state) => state.settings.sampling.samples);
  const loading = useAppState((state) => state.activeRun !== null);
  return (
    <EmptyState
      icon={<Layers aria-hidden="true" />}
      title={loading ? 'Getting the model ready' : 'No programs yet'}
    >
      <p>
        {loading
          ? 'Programs appear here as they are written.'
          : `Synthesize, and the model writes ${String(samples)} ${samples === 1 ? 'program' : 'programs'} for this task. Each is judged at every assert.`}
      </p>
    </EmptyState>
  );
}
