import { useMemo } from 'react';
import type { Experiment, TaskResult } from '../../domain/experiment/experiment';
import { compareRuns, type RunComparison } from '../../domain/measures/compare-runs';
import { intervalWords, percent } from '../../domain/measures/estimate-words';
import { useAppState } from '../../store/context';
import { Facts } from '../../ui/Facts';
import { Page, Section } from '../../ui/Page';
import { Table } from '../../ui/Table';
import { BackToRuns } from './BackToRuns';
import { headerDifferences } from './header-differences';
import styles from './RunScreen.module.css';
import { useRun } from './useRun';

/** Two runs, task by task, over the tasks that both have sampled. */
export function CompareScreen(props: { readonly first: string; readonly second: string }) {
  const first = useRun(props.first);
  const second = useRun(props.second);
  if (first.phase === 'ready' && second.phase === 'ready') {
    return <Comparison first={first} second={second} />;
  }
  const missing = first.phase === 'missing' || second.phase === 'missing';
  return (
    <Page
      wide
      title="Two runs compared"
      lead={missing ? 'One of the two runs is no longer there.' : 'Reading the runs…'}
    >
      <BackToRuns />
    </Page>
  );
}

interface Side {
  readonly run: Experiment;
  readonly results: readonly TaskResult[];
}

function Comparison({ first, second }: { readonly first: Side; readonly second: Side }) {
  const comparison = useMemo(
    () =>
      compareRuns(
        first.results.map(({ tally }) => tally),
        second.results.map(({ tally }) => tally),
      ),
    [first.results, second.results],
  );
  const differences = headerDifferences(first.run.header, second.run.header);
  return (
    <Page wide title="Two runs compared" lead={`${first.run.name}, then ${second.run.name}.`}>
      <BackToRuns />
      <Section
        title="What differs"
        note={
          differences.length === 0
            ? 'Nothing in how they were made: the difference is chance, or a change of the page.'
            : 'A difference of the results may come from any of these.'
        }
      >
        {differences.length > 0 && (
          <Table
            stacks
            label="What differs between the runs"
            columns={[{ label: 'Setting' }, { label: first.run.name }, { label: second.run.name }]}
            rows={differences.map(([name, one, two]) => ({ key: name, cells: [name, one, two] }))}
          />
        )}
      </Section>
      {comparison.tasks === 0 ? (
        <Section title="Result" note="No task was sampled by both runs.">
          <p>Choose two runs over the same tasks.</p>
        </Section>
      ) : (
        <Result comparison={comparison} />
      )}
      <TaskDifferences first={first} second={second} comparison={comparison} />
    </Page>
  );
}

function chanceWords(p: number): string {
  const value = p < 0.001 ? 'under 0.001' : p.toFixed(3);
  const word = p < 0.05 ? 'more than chance explains' : 'no more than chance may do';
  return `p = ${value}: ${word}`;
}

function Result({ comparison }: { readonly comparison: RunComparison }) {
  const { tasks, solvedByBoth, onlyFirst, onlySecond, passAt1Difference } = comparison;
  const neither = tasks - solvedByBoth.length - onlyFirst.length - onlySecond.length;
  return (
    <Section
      title="Result"
      note="Paired tests over the tasks that both have sampled: McNemar’s exact test on solving, the exact sign test on pass@1."
    >
      <Facts
        facts={[
          ['Tasks of both', String(tasks)],
          ['Solved by both', String(solvedByBoth.length)],
          ['Only by the first', String(onlyFirst.length)],
          ['Only by the second', String(onlySecond.length)],
          ['By neither', String(neither)],
          ['Solved', chanceWords(comparison.solvedP)],
          [
            'pass@1, second less first',
            passAt1Difference
              ? `${percent(passAt1Difference.value)} (${intervalWords(passAt1Difference)})`
              : '–',
          ],
          ['pass@1', chanceWords(comparison.passAt1P)],
        ]}
      />
    </Section>
  );
}

/** The tasks on which the two differ in solving. */
function TaskDifferences(props: {
  readonly first: Side;
  readonly second: Side;
  readonly comparison: RunComparison;
}) {
  const { first, second, comparison } = props;
  const tasks = useAppState((state) => state.tasks);
  const ids = [...comparison.onlySecond, ...comparison.onlyFirst];
  if (ids.length === 0) return null;
  const tallyOf = (side: Side, id: string): string => {
    const tally = side.results.find((result) => result.tally.taskId === id)?.tally;
    return tally ? `${tally.solving} of ${tally.samples}` : '–';
  };
  return (
    <Section title="Tasks that only one solves">
      <div className={styles.scroll}>
        <Table
          stacks
          label="Tasks that only one run solves"
          columns={[
            { label: 'Task' },
            { label: first.run.name, numeric: true },
            { label: second.run.name, numeric: true },
          ]}
          rows={ids.map((id) => ({
            key: id,
            cells: [`${id} ${tasks[id]?.title ?? ''}`, tallyOf(first, id), tallyOf(second, id)],
          }))}
        />
      </div>
    </Section>
  );
}
