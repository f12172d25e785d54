import { maskPython } from '../python-mask';
import type { Difficulty, Task } from '../task';

/** A program and a call of it, to be predicted, before Python has run it. */
export interface PredictionQuestion {
  readonly taskId: string;
  readonly title: string;
  readonly difficulty: Difficulty | null;
  readonly program: string;
  /** An expression, as it stands in an assert: `add(1, 2)`. */
  readonly call: string;
  /** The task's description. */
  readonly text: string;
  /** Asserts of the task that may be shown with it; never about the call itself. */
  readonly asserts: readonly string[];
}

/** The same with what Python came to. */
export interface PredictionItem extends PredictionQuestion {
  readonly outcome: CallOutcome;
}

/** What a call comes to when it is run. */
export type CallOutcome =
  /** `text` is the value as `repr` writes it, a literal that stands for it exactly. */
  | { readonly kind: 'value'; readonly text: string }
  /** It has no value that can be written down; `why` is a predicate, as "raises ValueError". */
  | { readonly kind: 'none'; readonly why: string };

/** Asserts shown with a question at most, as many as the paper's prompt shows. */
const MOST_ASSERTS = 3;

/** The call of `assert f(1, 2) == 3`: all of its left side, and that no more than one call. */
export function callOf(assert: string): string | null {
  const { code } = maskPython(assert);
  const start = /^assert\s+(?=[^\W\d]\w*\s*\()/u.exec(code)?.[0].length;
  if (start === undefined) return null;
  let depth = 0;
  for (let index = code.indexOf('(', start); index < code.length; index += 1) {
    const character = code.charAt(index);
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    if (depth > 0) continue;
    return /^\s*==/.test(code.slice(index + 1)) ? assert.slice(start, index + 1) : null;
  }
  return null;
}

/**
 * The questions that a task's asserts ask about a program, the visible ones first. A task with
 * a setup has none: what is not on the screen can't be predicted.
 */
export function questionsOf(task: Task, program: string): PredictionQuestion[] {
  if (task.setup !== '' || task.check.kind !== 'asserts') return [];
  const { id: taskId, title, difficulty, text } = task;
  const all = [...task.asserts, ...task.challengeAsserts];
  const seen = new Set<string>();
  return all.flatMap((assert) => {
    const call = callOf(assert);
    if (call === null || seen.has(call)) return [];
    seen.add(call);
    const asserts = task.asserts.filter((each) => callOf(each) !== call).slice(0, MOST_ASSERTS);
    return [{ taskId, title, difficulty, program, call, text, asserts }];
  });
}
