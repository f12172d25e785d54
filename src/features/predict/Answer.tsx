import { describeComparison, isRight } from '../../domain/predict/comparison';
import type { PredictionAnswer } from '../../domain/predict/series';
import { AssertMark } from '../../ui/AssertMark';
import { CodeBlock } from '../../ui/CodeBlock';
import styles from './Predict.module.css';

/** What somebody predicted, and how it stands to the value: an item of a list. */
export function Answer(props: {
  readonly who: string;
  readonly answer: PredictionAnswer;
  /** What was written on the way to it. */
  readonly steps?: string;
}) {
  const { who, answer, steps = '' } = props;
  const { word, sentence } = describeComparison(answer.comparison);
  const right = isRight(answer.comparison);
  return (
    <li data-right={right}>
      <AssertMark kind={right ? 'pass' : 'fail'} />
      <strong>
        {who}: {word}
      </strong>
      <code>{answer.text === '' ? 'no answer' : answer.text}</code>
      <span>{answer.text === '' ? '' : sentence}</span>
      {steps !== '' && (
        <details className={styles.steps}>
          <summary className={styles.summary}>How it got there</summary>
          <CodeBlock label="Its steps" code={steps} />
        </details>
      )}
    </li>
  );
}
