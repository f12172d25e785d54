import { useId } from 'react';
import type { AxisName } from '../../domain/experiment/plan';
import { AXIS_WORDS } from '../../domain/experiment/sweep';
import { Button } from '../../ui/Button';
import { Chart } from '../../ui/charts/Chart';
import type { RunsChart } from './drawn-chart';
import styles from './RunsFigure.module.css';

/** A figure of several runs; where they have nothing to show in it, what would fill it. */
export function RunsFigure(props: {
  readonly chart: RunsChart;
  /** Plans a sweep over this. */
  readonly onSweep: (axis: AxisName) => void;
}) {
  const { chart, onSweep } = props;
  const id = useId();
  if (chart.kind === 'drawn') return <Chart {...chart} />;
  const { title, words, axis } = chart;
  return (
    <section className={styles.lacking} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{words}</p>
      <Button
        onClick={() => {
          onSweep(axis);
        }}
      >
        Plan a sweep: {AXIS_WORDS[axis].toLowerCase()}
      </Button>
    </section>
  );
}
