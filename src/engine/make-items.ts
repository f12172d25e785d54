import type { PredictionItem, PredictionQuestion } from '../domain/predict/prediction-item';
import type { PythonRunner } from './ports';
import { runCall } from './run-call';

/** Longer values are nobody's to predict. */
const LONGEST_VALUE = 120;

/**
 * Runs questions in turn until `wanted` of them have a value that can be predicted, telling each
 * as it is found. Ends early when there are no more, or when `signal` aborts.
 */
export async function makeItems(
  python: PythonRunner,
  questions: readonly PredictionQuestion[],
  { wanted, timeLimitMs }: { readonly wanted: number; readonly timeLimitMs: number },
  onItem: (item: PredictionItem) => void,
  signal: AbortSignal,
): Promise<void> {
  let made = 0;
  for (const question of questions) {
    if (made >= wanted || signal.aborted) return;
    const outcome = await runCall(python, { ...question, timeLimitMs }, signal);
    if (outcome?.kind !== 'value' || outcome.text.length > LONGEST_VALUE) continue;
    made += 1;
    onItem({ ...question, outcome });
  }
}
