import type { Task } from './task';

/** A row ends here (Austin et al. 2021, section 4.1). */
export const DONE = '[DONE]';

function question(text: string, asserts: readonly string[]): string {
  return `You are an expert Python programmer, and here is your task: ${text} Your code should pass these tests:\n\n${asserts.join('\n')}\n[BEGIN]\n`;
}

/** A solved task that stands before the question. */
export interface Shot {
  readonly text: string;
  readonly asserts: readonly string[];
  readonly program: string;
}

/** The paper's prompt: the shots in full, then the task up to `[BEGIN]` (Austin et al. 2021, section 4.1). */
export function buildPrompt(
  task: Pick<Task, 'text' | 'asserts'>,
  shots: readonly Shot[] = [],
): string {
  const examples = shots.map(
    ({ text, asserts, program }) => `${question(text, asserts)}${program}\n${DONE}\n\n`,
  );
  return examples.join('') + question(task.text, task.asserts);
}

/** The program in a sample's text: up to the stop, outside any Markdown fence. */
export function extractProgram(text: string): string {
  const body = text.split(DONE, 1)[0] ?? '';
  const fenced = /```(?:python|py)?[^\S\n]*\n([\s\S]*?)(?:```|$)/i.exec(body);
  return (fenced?.[1] ?? body).replace(/\r\n/g, '\n').replace(/^\s*\n|\s+$/g, '');
}
