import type { Comparison } from '../domain/predict/comparison';
import type { PredictionItem } from '../domain/predict/prediction-item';
import {
  buildPredictionPrompt,
  PREDICTION_STOPS,
  readPrediction,
  type ShownParts,
} from '../domain/predict/prediction-prompt';
import type { ModelAnswer } from '../domain/predict/series';
import type { CodeModel, PythonRunner } from './ports';

/** Tokens that the steps and the value may take; hardly any in training take more. */
const MOST_TOKENS = 448;

/** How an answer stands to an item's value; null where the call has none. */
export async function compareAnswer(
  python: PythonRunner,
  { outcome }: PredictionItem,
  answer: string,
): Promise<Comparison | null> {
  if (outcome.kind === 'none') return null;
  const compared = await python.compare({ value: outcome.text, answers: [answer] });
  return compared?.comparisons[0] ?? null;
}

/** The model's answer, greedy (Austin et al. 2021, section 6); null after an abort. */
export async function predictCall(
  { model, python }: { readonly model: CodeModel; readonly python: PythonRunner },
  item: PredictionItem,
  shown: ShownParts,
  signal: AbortSignal,
): Promise<Omit<ModelAnswer, 'by'> | null> {
  const written: string[] = [];
  const prompt = buildPredictionPrompt(item, shown);
  const greedy = { samples: 1, temperature: 0, seed: 0, maxTokens: MOST_TOKENS };
  await model.sample(
    { prompt, chat: true, ...greedy, stopStrings: PREDICTION_STOPS },
    (event) => {
      if (event.kind === 'finished' && event.stop !== 'cancelled') written.push(event.text);
    },
    signal,
  );
  const [first] = written;
  if (first === undefined || signal.aborted) return null;
  const { steps, value } = readPrediction(first);
  return {
    text: value,
    steps,
    comparison: (await compareAnswer(python, item, value)) ?? 'different',
  };
}
