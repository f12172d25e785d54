import { FlaskConical, Plus } from 'lucide-react';
import { Suspense, useMemo, useRef, useState } from 'react';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page, Section } from '../../ui/Page';
import { useOnReturn } from '../../ui/useOnReturn';
import { ActiveRun } from './ActiveRun';
import { ChosenRuns } from './ChosenRuns';
import { DeletedRun } from './DeletedRun';
import styles from './ExperimentsScreen.module.css';
import type { SharedFields } from './fields-props';
import { ImportRun } from './ImportRun';
import { firstDraft, type PlanDraft, sweepDraft } from './plan-draft';
import { PlanForm } from './PlanForm';
import { newestFirst } from './run-order';
import { RunTable } from './RunTable';

/** Runs over many tasks: new ones, those that go on, and all that are kept. */
export function ExperimentsScreen(fields: SharedFields) {
  const phase = useAppState((state) => state.experiments.phase);
  const runs = useAppState((state) => state.experiments.runs);
  const settings = useAppState((state) => state.settings);
  const [plan, setPlan] = useState<PlanDraft | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const listed = useMemo(() => newestFirst(runs), [runs]);
  const together = useMemo(() => listed.filter(({ id }) => chosen.has(id)), [chosen, listed]);

  useOnReturn(useActions().experiments.open);

  function choose(run: string, on: boolean): void {
    const next = new Set(chosen);
    if (on) next.add(run);
    else next.delete(run);
    setChosen(next);
  }

  return (
    <Page
      wide
      title="Experiments"
      lead="A model against many tasks, measured as the paper does: how many it solves, how often, and what the others fail on. Runs go on in the background and survive a reload."
    >
      <div className={styles.buttons}>
        <Button
          tone="primary"
          icon={<Plus aria-hidden="true" />}
          aria-expanded={plan !== null}
          onClick={() => {
            setPlan(plan === null ? firstDraft(settings) : null);
          }}
        >
          New run
        </Button>
        <ImportRun />
      </div>
      <div ref={form}>
        {plan && (
          <Suspense fallback={null}>
            <PlanForm
              key={JSON.stringify(plan)}
              fields={fields}
              first={plan}
              onBegun={() => {
                setPlan(null);
              }}
            />
          </Suspense>
        )}
      </div>
      <DeletedRun />
      <ActiveRun />
      <Section
        title="Runs"
        note="Choose two to compare them task by task, or several to plot them."
      >
        {phase !== 'ready' ? (
          <p role="status">Reading the runs that are kept…</p>
        ) : listed.length === 0 ? (
          <EmptyState icon={<FlaskConical aria-hidden="true" />} title="No run yet">
            <p>
              Begin with <em>New run</em>: five samples for each task of the pack take a few
              minutes. Or open a run file that the terminal wrote.
            </p>
          </EmptyState>
        ) : (
          <RunTable runs={listed} chosen={chosen} onChoose={choose} />
        )}
      </Section>
      <ChosenRuns
        runs={together}
        onSweep={(run, axis) => {
          setPlan(sweepDraft(run, axis, settings));
          form.current?.scrollIntoView({ block: 'start' });
        }}
      />
    </Page>
  );
}
