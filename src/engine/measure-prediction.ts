import { addAnswer, CONDITIONS, type ConditionTally } from '../domain/predict/accuracy';
import type { PredictionItem, PredictionQuestion } from '../domain/predict/prediction-item';
import { makeItems } from './make-items';
import type { CodeModel, PythonRunner } from './ports';
import { predictCall } from './predict-call';

/** What is to be asked, and what was answered before. */
export interface MeasurementWork {
  readonly questions: readonly PredictionQuestion[];
  /** What was counted before; the answers are added to it. */
  readonly tallies: readonly ConditionTally[];
  /** Milliseconds for one run of a call. */
  readonly timeLimitMs: number;
}

/** How far a measurement is. */
export interface MeasurementProgress {
  /** Questions worked off, of those given. */
  readonly done: number;
  readonly tallies: readonly ConditionTally[];
}

/** Asks a model each question under every condition; a question without a value is left out. */
export async function measurePrediction(
  machinery: { readonly model: CodeModel; readonly python: PythonRunner },
  { questions, tallies: before, timeLimitMs }: MeasurementWork,
  onProgress: (progress: MeasurementProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  let tallies = before;
  for (const [index, question] of questions.entries()) {
    const items: PredictionItem[] = [];
    const limits = { wanted: 1, timeLimitMs };
    await makeItems(machinery.python, [question], limits, (item) => items.push(item), signal);
    for (const item of items) {
      let asked = tallies;
      for (const shown of CONDITIONS) {
        const answer = await predictCall(machinery, item, shown, signal);
        if (answer === null) return;
        const { difficulty } = item;
        asked = addAnswer(asked, { shown, difficulty }, answer.comparison);
      }
      tallies = asked;
    }
    if (signal.aborted) return;
    onProgress({ done: index + 1, tallies });
  }
}
