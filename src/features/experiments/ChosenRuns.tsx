import { useEffect, useMemo } from 'react';
import { Link } from 'wouter';
import type { Experiment } from '../../domain/experiment/experiment';
import type { AxisName } from '../../domain/experiment/plan';
import { useActions, useAppState } from '../../store/context';
import { Section } from '../../ui/Page';
import type { RunWithTallies } from './run-with-tallies';
import { RunsFigure } from './RunsFigure';
import { samplesChart } from './samples-chart';
import { settingsCharts } from './settings-chart';
import { sizeChart } from './size-chart';
import styles from './ExperimentsScreen.module.css';

/** What several runs show together, and the way to compare two of them. */
export function ChosenRuns(props: {
  readonly runs: readonly Experiment[];
  /** Plans a sweep like this run. */
  readonly onSweep: (run: Experiment, axis: AxisName) => void;
}) {
  const { runs, onSweep } = props;
  const { experiments } = useActions();
  const results = useAppState((state) => state.experiments.results);
  const ids = runs.map(({ id }) => id).join(' ');
  useEffect(() => {
    for (const id of ids.split(' ').filter(Boolean)) void experiments.read(id);
  }, [experiments, ids]);
  const read = useMemo(
    () =>
      runs.flatMap((run): RunWithTallies[] => {
        const tallies = results[run.id]
          ?.map(({ tally }) => tally)
          .filter(({ samples }) => samples > 0);
        return tallies && tallies.length > 0 ? [{ run, tallies }] : [];
      }),
    [results, runs],
  );
  const charts = useMemo(
    () => (read.length === 0 ? [] : [samplesChart(read), ...settingsCharts(read), sizeChart(read)]),
    [read],
  );
  if (runs.length === 0) return null;
  const [first, second] = runs;
  const sets = new Set(read.map(({ run }) => run.header.tasks.ids.join(' ')));
  return (
    <Section title={runs.length === 1 ? 'One run chosen' : `${runs.length} runs chosen`}>
      {runs.length === 2 && first && second && (
        <p>
          <Link href={`/experiments/compare/${second.id}/${first.id}`}>
            Compare them task by task
          </Link>
        </p>
      )}
      {sets.size > 1 && (
        <p className={styles.note}>
          These runs are over different tasks: their shares can’t be set against each other.
        </p>
      )}
      <div className={styles.charts}>
        {charts.map((chart) => (
          <RunsFigure
            key={chart.title}
            chart={chart}
            onSweep={(axis) => {
              if (first) onSweep(first, axis);
            }}
          />
        ))}
      </div>
    </Section>
  );
}
