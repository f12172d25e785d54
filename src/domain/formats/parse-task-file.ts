import type { Task, TaskOrigin } from '../task';
import { readHumanEvalRow } from './humaneval-row';
import { readMathQaRow } from './mathqa-row';
import { readMbppRow, type RowResult } from './mbpp-row';
import { readRows, type Row } from './read-rows';
import type { RejectedRow } from './rejected-row';
import { idPrefix, taskIdOf } from './task-id';

/** What an opened file held. */
export interface ParsedTaskFile {
  readonly tasks: readonly Task[];
  readonly rejected: readonly RejectedRow[];
}

/**
 * Reads a task file: MBPP's full or sanitized release, HumanEval, MathQA-Python, or our own
 * packs, as JSON Lines or a JSON array, mixed if need be. Never throws: what is no task is listed.
 * @param name the file's name; plain task numbers are made unique by it (`mbpp/601`)
 * @param origin `pack` for the built-in tasks only, whose ids are `pack/1` and so on
 */
export function parseTaskFile(
  name: string,
  text: string,
  origin: TaskOrigin = 'imported',
): ParsedTaskFile {
  const { rows, rejected } = readRows(text);
  const prefix = idPrefix(name, origin);
  const tasks = new Map<string, { task: Task; line: number }>();
  const refused = [...rejected];
  for (const row of rows) {
    const result = readRow(row.value);
    const id = taskIdOf(givenId(row), prefix);
    const earlier = tasks.get(id);
    if ('reason' in result) refused.push({ line: row.line, reason: result.reason });
    else if (earlier) {
      const reason = `The id ${id} is already that of row ${earlier.line}.`;
      refused.push({ line: row.line, reason });
    } else tasks.set(id, { task: { id, origin, ...result.task }, line: row.line });
  }
  return {
    tasks: Array.from(tasks.values(), ({ task }) => task),
    rejected: refused.sort((a, b) => a.line - b.line),
  };
}

function readRow(value: unknown): RowResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { reason: 'The row is not a JSON object with a task’s fields.' };
  }
  if ('entry_point' in value || 'canonical_solution' in value) return readHumanEvalRow(value);
  if ('answer' in value && !('test_list' in value)) return readMathQaRow(value);
  if ('test_list' in value || 'text' in value) return readMbppRow(value);
  return {
    reason:
      'The row has neither the fields of MBPP (text, test_list), of HumanEval, nor of MathQA.',
  };
}

/** A row without an id is known by its place in the file. */
function givenId({ value, line }: Row): string | number {
  const given = typeof value === 'object' && value !== null && 'task_id' in value && value.task_id;
  return typeof given === 'number' || (typeof given === 'string' && given !== '') ? given : line;
}
