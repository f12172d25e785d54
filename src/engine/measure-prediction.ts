import { addAnswer, CONDITIONS } from '../domain/predict/accuracy';
import type { Measurement } from '../domain/predict/measurement';
import type { PredictionItem, PredictionQuestion } from '../domain/predict/prediction-item';
import { buildPredictionPrompt } from '../domain/predict/prediction-prompt';
import { makeItems } from './make-items';
import type { CodeModel, PythonRunner } from './ports';
import { predictCall } from './predict-call';

type Counted = Pick<Measurement, 'tallies' | 'unasked'>;

/** What is to be asked, and what was answered before. */
export interface MeasurementWork {
  readonly questions: readonly PredictionQuestion[];
  /** What was counted before; this is added to it. */
  readonly counted: Counted;
  /** Milliseconds for one run of a call. */
  readonly timeLimitMs: number;
  /** Tokens that fit the model's context. */
  readonly contextLength: number;
}

/** How far a measurement is. */
export interface MeasurementProgress extends Counted {
  /** Questions worked off, of those given. */
  readonly done: number;
}

/**
 * Asks a model each question under every condition. A question without a value is left out; a
 * prompt that the model cannot read is noted and passed over.
 */
export async function measurePrediction(
  machinery: { readonly model: CodeModel; readonly python: PythonRunner },
  { questions, counted: before, timeLimitMs, contextLength }: MeasurementWork,
  onProgress: (progress: MeasurementProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  let counted = before;
  for (const [index, question] of questions.entries()) {
    const items: PredictionItem[] = [];
    const limits = { wanted: 1, timeLimitMs };
    await makeItems(machinery.python, [question], limits, (item) => items.push(item), signal);
    for (const item of items) {
      let { tallies, unasked } = counted;
      const { taskId, difficulty } = item;
      for (const shown of CONDITIONS) {
        const prompt = buildPredictionPrompt(item, shown);
        const tokens = await machinery.model.countTokens(prompt, true);
        if (tokens >= contextLength) {
          unasked = [...unasked, { taskId, shown, difficulty, tokens }];
          continue;
        }
        const answer = await predictCall(machinery, item, shown, signal);
        if (answer === null) return;
        tallies = addAnswer(tallies, { shown, difficulty }, answer.comparison);
      }
      counted = { tallies, unasked };
    }
    if (signal.aborted) return;
    onProgress({ done: index + 1, ...counted });
  }
}
