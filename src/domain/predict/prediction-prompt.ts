import { DONE } from '../prompt-protocol/presets';
import type { PredictionQuestion } from './prediction-item';

/** What stands in the prompt, and before the reader, besides the program and the call. */
export interface ShownParts {
  readonly text: boolean;
  readonly asserts: boolean;
}

/** The end of a predicted value, as of a program. */
export const PREDICTION_STOPS: readonly string[] = [DONE];

/**
 * The text that asks a model what a call returns (after Austin et al. 2021, section 6); the
 * embedded model is trained on it to the letter (`prediction_query` in training/prompt.py).
 */
export function buildPredictionPrompt(
  { program, call, text, asserts }: Omit<PredictionQuestion, 'taskId' | 'title' | 'difficulty'>,
  shown: ShownParts,
): string {
  const task = shown.text && text !== '' ? `It was written for this task: ${text}\n\n` : '';
  const tests = shown.asserts && asserts.length > 0 ? `${asserts.join('\n')}\n\n` : '';
  return `Here is a Python program:\n\n${program}\n\n${task}${tests}What does ${call} return?\n[BEGIN]\n`;
}

const fenced = /^```\w*\n([\s\S]*?)\n?```/;
const quoted = /^`([^`]+)`$/;

/** The value in what a model wrote: up to the end mark, out of Markdown. */
export function readPrediction(text: string): string {
  const body = (text.split(DONE)[0] ?? '').replace(/^\s*\[BEGIN\]/, '').trim();
  return (fenced.exec(body)?.[1] ?? quoted.exec(body)?.[1] ?? body).trim();
}
