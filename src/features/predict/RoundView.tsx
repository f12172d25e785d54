import { use, useState } from 'react';
import { scoresOf, type Round, type Series } from '../../domain/predict/series';
import { viewStep } from '../../domain/predict/trace-view';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { ProgressBar } from '../../ui/ProgressBar';
import { AnswerForm } from './AnswerForm';
import styles from './Predict.module.css';
import { Reveal } from './Reveal';
import { SharedPartsContext } from './shared-parts';
import { Stepper } from './Stepper';

const NO_NOTES = [] as const;

/** One question: the program, the call, the answers, and afterwards its steps. */
export function RoundView({ series, round }: { readonly series: Series; readonly round: Round }) {
  const { CodeView } = use(SharedPartsContext);
  const actions = useActions();
  const traced = useAppState((state) => state.trace);
  const [index, setIndex] = useState(0);
  const trace = traced.kind === 'ready' ? traced.trace : null;
  const view = trace ? viewStep(trace, index) : null;
  const { item } = round;
  const total = series.rounds.length;
  const place = `${String(series.current + 1)} of ${String(total)}`;
  return (
    <section aria-label={`Question ${place}`} className={styles.round}>
      <header className={styles.head}>
        <strong>{place}</strong>
        <ScoreWords series={series} />
        <Button
          tone="quiet"
          onClick={() => {
            actions.leaveSeries();
          }}
        >
          End the series
        </Button>
      </header>
      <ProgressBar label="Series" value={series.current} total={total} words={place} />
      <div className={styles.task}>
        <h2>{item.title}</h2>
        {item.difficulty !== null && <Chip>{item.difficulty}</Chip>}
      </div>
      {series.shown.text && <p className={styles.text}>{item.text}</p>}
      <div className={styles.code}>
        <CodeView
          label="Program to predict"
          text={item.program}
          line={view?.step.line ?? null}
          notes={view?.notes ?? NO_NOTES}
        />
      </div>
      {series.shown.asserts && item.asserts.length > 0 && (
        <pre className={styles.asserts} tabIndex={0} role="region" aria-label="Other asserts">
          {item.asserts.join('\n')}
        </pre>
      )}
      {round.yours ? <Reveal round={round} /> : <AnswerForm series={series} call={item.call} />}
      {trace && <Stepper trace={trace} index={index} onIndex={setIndex} />}
    </section>
  );
}

function ScoreWords({ series }: { readonly series: Series }) {
  const { yours, model } = scoresOf(series.rounds);
  return (
    <p className={styles.score} role="status" aria-label="Score">
      You {yours.right}, the model {model.answered === 0 ? 'not asked' : model.right}
    </p>
  );
}
