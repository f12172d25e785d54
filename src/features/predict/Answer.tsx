import { describeComparison, isRight } from '../../domain/predict/comparison';
import type { PredictionAnswer } from '../../domain/predict/series';
import { AssertMark } from '../../ui/AssertMark';

/** What somebody predicted, and how it stands to the value: an item of a list. */
export function Answer(props: { readonly who: string; readonly answer: PredictionAnswer }) {
  const { who, answer } = props;
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
    </li>
  );
}
