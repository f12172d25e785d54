import { ArrowRight, Footprints } from 'lucide-react';
import type { ModelAnswer as Given, Round } from '../../domain/predict/series';
import { useActions, useAppState } from '../../store/context';
import { selectChosenModel } from '../../store/select';
import { AssertMark } from '../../ui/AssertMark';
import { Button } from '../../ui/Button';
import { Answer } from './Answer';
import styles from './Predict.module.css';

/** What Python came to, and how both predictions stand to it. */
export function Reveal({ round }: { readonly round: Round }) {
  const actions = useActions();
  const tracing = useAppState((state) => state.trace.kind);
  const { call, outcome } = round.item;
  return (
    <div className={styles.reveal}>
      <p className={styles.question} role="status">
        <code>{call}</code>{' '}
        {outcome.kind === 'value' ? (
          <>
            returns <code>{outcome.text}</code>
          </>
        ) : (
          `${outcome.why}, so nobody scores.`
        )}
      </p>
      {outcome.kind === 'value' && (
        <ul className={styles.answers} aria-label="Predictions">
          {round.yours && <Answer who="You" answer={round.yours} />}
          <ModelAnswer answer={round.model} />
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          tone="primary"
          autoFocus
          icon={<ArrowRight aria-hidden="true" />}
          onClick={() => {
            actions.nextPrediction();
          }}
        >
          Next
        </Button>
        {tracing !== 'ready' && (
          <Button
            icon={<Footprints aria-hidden="true" />}
            disabled={tracing === 'running'}
            onClick={() => void actions.traceCall()}
          >
            {tracing === 'running' ? 'Recording…' : 'Step through'}
          </Button>
        )}
      </div>
    </div>
  );
}

function ModelAnswer({ answer }: { readonly answer: Given | null }) {
  const loading = useAppState((state) => state.model.phase === 'loading');
  const ready = useAppState((state) => selectChosenModel(state) !== null);
  const answering = useAppState((state) => state.predict.kind === 'answering');
  const actions = useActions();
  if (answer) return <Answer who="The model" answer={answer} steps={answer.steps} />;
  if (loading) return <Waiting text="The model is being loaded" />;
  if (answering) return <Waiting text="The model is predicting" />;
  return (
    <li>
      <AssertMark kind="waiting" />
      <span>
        {ready ? 'The model has not answered.' : 'The model is not loaded, so you play alone.'}
      </span>
      <Button onClick={() => void actions.letModelPredict()}>
        {ready ? 'Let it predict' : 'Load the model'}
      </Button>
    </li>
  );
}

function Waiting({ text }: { readonly text: string }) {
  return (
    <li>
      <AssertMark kind="judging" />
      <span>{text}</span>
    </li>
  );
}
