import * as v from 'valibot';
import { functionName } from '../function-name';
import { splitStatements } from '../python-statements';
import type { Difficulty, Task } from '../task';
import { titleOf } from '../task-title';
import { rowReason } from './row-reason';
import { tidyCode, tidyLines } from './tidy-code';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const optionalText = v.nullish(v.string(), '');
const optionalTexts = v.nullish(v.array(v.string()), []);
const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/** MBPP's full record, and the extra fields of our own pack. */
const fullRow = v.object({
  text,
  code: optionalText,
  test_list: v.pipe(v.array(v.string()), v.nonEmpty()),
  test_setup_code: optionalText,
  test_imports: optionalTexts,
  challenge_test_list: optionalTexts,
  title: optionalText,
  tags: optionalTexts,
  difficulty: v.nullish(v.picklist(difficulties), null),
});

/** The sanitized release says `prompt` where the full one says `text`. */
const sanitizedRow = v.pipe(
  v.object({ ...v.omit(fullRow, ['text']).entries, prompt: text }),
  v.transform(({ prompt, ...row }) => ({ ...row, text: prompt })),
);

/** A task without what its file and place in it decide, or why the row is none. */
export type RowResult =
  { readonly task: Omit<Task, 'id' | 'origin'> } | { readonly reason: string };

/** Reads a row of MBPP's full or sanitized release, or of our pack. */
export function readMbppRow(value: object): RowResult {
  const schema = 'prompt' in value && !('text' in value) ? sanitizedRow : fullRow;
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (!parsed.success) return { reason: rowReason(parsed.issues[0]) };
  const row = parsed.output;
  const asserts = readAsserts(row.test_list, 'test_list');
  if ('reason' in asserts) return asserts;
  const challenges = readAsserts(row.challenge_test_list, 'challenge_test_list');
  if ('reason' in challenges) return challenges;
  if (asserts.asserts.every((assert) => functionName([assert]) === null)) {
    return { reason: 'No entry of "test_list" calls a function.' };
  }
  const code = tidyCode(row.code);
  const setup = [...row.test_imports, tidyLines(row.test_setup_code)];
  return {
    task: {
      title: row.title.trim() || titleOf(row.text),
      text: tidyLines(row.text),
      reference: code === '' ? null : code,
      check: { kind: 'asserts' },
      asserts: asserts.asserts,
      challengeAsserts: challenges.asserts,
      setup: setup.filter((part) => part !== '').join('\n'),
      tags: row.tags,
      difficulty: row.difficulty,
    },
  };
}

function readAsserts(
  entries: readonly string[],
  field: string,
): { asserts: string[] } | { reason: string } {
  const asserts: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const where = `Entry ${index + 1} of "${field}"`;
    const [statement, ...others] = splitStatements(tidyLines(entry));
    if (!statement || others.length > 0 || !/^assert\b/.test(statement.code)) {
      return { reason: `${where} is not one assert statement.` };
    }
    if (statement.fault) return { reason: `${where}: ${statement.fault.message}` };
    asserts.push(statement.text);
  }
  return { asserts };
}
