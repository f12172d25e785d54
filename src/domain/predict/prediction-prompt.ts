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

/** What a model wrote about a call. */
export interface ReadPrediction {
  /** The lines before the value, in which it worked the value out; empty for none. */
  readonly steps: string;
  readonly value: string;
}

/**
 * What a model wrote, up to the end mark: the last line is the value, out of Markdown. The
 * embedded model writes the steps of the call first (`training/corpus/steps.py`), a scratchpad as
 * in Nye et al. 2021, "Show your work". Of fenced text all is the value.
 */
export function readPrediction(text: string): ReadPrediction {
  const body = (text.split(DONE)[0] ?? '').replace(/^\s*\[BEGIN\]/, '').trim();
  const inFence = fenced.exec(body)?.[1];
  if (inFence !== undefined) return { steps: '', value: inFence.trim() };
  const end = body.lastIndexOf('\n') + 1;
  const last = body.slice(end).trim();
  return { steps: body.slice(0, end).trim(), value: quoted.exec(last)?.[1] ?? last };
}
