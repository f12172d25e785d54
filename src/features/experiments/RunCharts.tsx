import { useMemo } from 'react';
import type { Experiment, TaskResult } from '../../domain/experiment/experiment';
import type { Summary } from '../../domain/measures/summarise';
import { useAppState } from '../../store/context';
import { Chart } from '../../ui/charts/Chart';
import { Section } from '../../ui/Page';
import styles from './RunScreen.module.css';
import { fileNameOf } from './words';
import { bleuChart } from './bleu-chart';
import { errorsChart } from './errors-chart';
import { overlapChart } from './overlap-chart';
import { sharesChart } from './shares-chart';

/** The figures of the paper that one run fills. */
export function RunCharts(props: {
  readonly run: Experiment;
  readonly results: readonly TaskResult[];
  readonly summary: Summary;
}) {
  const { run, results, summary } = props;
  const tasks = useAppState((state) => state.tasks);
  const { overlap } = run.header.tasks;
  const measured = overlap && Object.keys(overlap).length > 0 ? overlap : null;
  const charts = useMemo(() => {
    const tallies = results.map(({ tally }) => tally).filter(({ samples }) => samples > 0);
    const titleOf = (id: string): string => tasks[id]?.title ?? id;
    return [
      sharesChart(tallies, titleOf),
      errorsChart(summary),
      bleuChart(tallies, titleOf),
      ...(measured ? [overlapChart(tallies, measured, titleOf)] : []),
    ];
  }, [measured, results, summary, tasks]);
  return (
    <Section title="Figures">
      <div className={styles.charts}>
        {charts.map((chart) => (
          <Chart key={chart.title} {...chart} file={`${fileNameOf(run.name)}-${chart.file}`} />
        ))}
      </div>
      {!measured && (
        <p className={styles.note}>
          Overlap with the training corpus (the paper’s figure 11) is not drawn:{' '}
          {overlap
            ? 'no reference of these tasks has a line that counts.'
            : 'this run’s header does not tell it, as for every model whose corpus is not open.'}
        </p>
      )}
    </Section>
  );
}
