import { isRight } from '../../domain/predict/comparison';
import type { ShownParts } from '../../domain/predict/prediction-prompt';
import type { PredictionAnswer, Round } from '../../domain/predict/series';
import { Chip } from '../../ui/Chip';
import { CodeBlock } from '../../ui/CodeBlock';
import { Answer } from './Answer';
import styles from './Predict.module.css';

/** A question that was asked; what it returns is told only where it was answered. */
export function PastRound(props: {
  readonly round: Round;
  readonly number: number;
  readonly shown: ShownParts;
}) {
  const { round, number, shown } = props;
  const { item, yours, model } = round;
  const { outcome } = item;
  if (!yours) {
    return (
      <p className={styles.task}>
        {number}. {item.title} <Chip>not answered</Chip>
      </p>
    );
  }
  return (
    <details>
      <summary className={styles.summary}>
        {number}. {item.title}
        <Verdict who="You" answer={yours} />
        {model && <Verdict who="The model" answer={model} />}
      </summary>
      <div className={styles.past}>
        {shown.text && <p className={styles.text}>{item.text}</p>}
        <CodeBlock label={`Program of question ${String(number)}`} code={item.program} />
        {shown.asserts && item.asserts.length > 0 && (
          <CodeBlock
            label={`Asserts of question ${String(number)}`}
            code={item.asserts.join('\n')}
          />
        )}
        <p>
          <code>{item.call}</code>{' '}
          {outcome.kind === 'value' ? (
            <>
              returns <code>{outcome.text}</code>
            </>
          ) : (
            outcome.why
          )}
        </p>
        <ul className={styles.answers}>
          <Answer who="You" answer={yours} />
          {model && <Answer who="The model" answer={model} steps={model.steps} />}
        </ul>
      </div>
    </details>
  );
}

function Verdict(props: { readonly who: string; readonly answer: PredictionAnswer }) {
  const right = isRight(props.answer.comparison);
  return (
    <Chip tone={right ? 'pass' : 'fail'}>
      {props.who}: {right ? 'right' : 'wrong'}
    </Chip>
  );
}
