import type { ReactNode } from 'react';
import { intervalWords, percent } from '../../domain/measures/estimate-words';
import type { Estimate } from '../../domain/measures/interval';
import type { Summary } from '../../domain/measures/summarise';
import { Section } from '../../ui/Page';
import styles from './RunScreen.module.css';

function Figure(props: {
  readonly name: string;
  readonly estimate: Estimate | null;
  readonly note: ReactNode;
}) {
  const { name, estimate, note } = props;
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.value}>{estimate ? percent(estimate.value) : '–'}</span>
        {estimate && <div className={styles.interval}>{intervalWords(estimate)}</div>}
        <div className={styles.interval}>{note}</div>
      </dd>
    </div>
  );
}

/** What a run came to, each share with its 95% interval. */
export function Headline({ summary }: { readonly summary: Summary }) {
  const { tasks, samples, solvedTasks, passAt, challenged, inspected } = summary;
  return (
    <Section
      title="Measures"
      note="With 95% intervals: by the bootstrap over tasks, for shares of single samples Wilson’s."
    >
      <dl className={styles.figures}>
        <Figure
          name="Solved by any sample"
          estimate={summary.solvedByAny}
          note={`${solvedTasks} of ${tasks} tasks`}
        />
        <Figure
          name="Samples that solve"
          estimate={summary.solvingSamples}
          note={`of ${samples.toLocaleString('en')}`}
        />
        {passAt.map(({ k, tasks: counted, estimate }) => (
          <Figure
            key={k}
            name={`pass@${k}`}
            estimate={estimate}
            note={estimate ? `${counted} tasks` : `needs ${k} samples a task`}
          />
        ))}
        <Figure
          name="Solve, but fail a challenge"
          estimate={summary.challengeFailed}
          note={challenged > 0 ? `of ${challenged} with hidden asserts` : 'no hidden asserts here'}
        />
        <Figure
          name="Solve, but trivially"
          estimate={summary.trivial}
          note={inspected > 0 ? `of ${inspected} looked at` : 'none was looked at'}
        />
      </dl>
      {summary.bleuSolving !== null && summary.bleuFailing !== null && (
        <p className={styles.note}>
          BLEU against the reference: {summary.bleuSolving.toFixed(3)} for samples that solve,{' '}
          {summary.bleuFailing.toFixed(3)} for those that do not.
        </p>
      )}
    </Section>
  );
}
