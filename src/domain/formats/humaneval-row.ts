import * as v from 'valibot';
import { maskPython } from '../python-mask';
import { titleOf } from '../task-title';
import { testsOf } from './humaneval-tests';
import type { RowResult } from './mbpp-row';
import { rowReason } from './row-reason';
import { tidyCode, tidyLines } from './tidy-code';

const humanEvalRow = v.object({
  prompt: v.pipe(v.string(), v.nonEmpty()),
  entry_point: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  canonical_solution: v.nullish(v.string(), ''),
  test: v.pipe(v.string(), v.nonEmpty()),
});

/**
 * Reads a row of HumanEval. The description is the docstring up to its examples;
 * imports and helpers that stand before the function become part of the setup.
 */
export function readHumanEvalRow(value: object): RowResult {
  const parsed = v.safeParse(humanEvalRow, value, { abortEarly: true });
  if (!parsed.success) return { reason: rowReason(parsed.issues[0]) };
  const { prompt, entry_point: name, canonical_solution: body, test } = parsed.output;
  const code = tidyLines(prompt);
  const start = code.lastIndexOf(`def ${name}`);
  if (start < 0) return { reason: `The prompt does not define ${name}.` };
  const text = docstringOf(code.slice(start));
  if (text === '') return { reason: `The prompt has no docstring that describes ${name}.` };
  const tests = testsOf(tidyLines(test), name);
  if ('reason' in tests) return tests;
  const setup = [code.slice(0, start).trim(), tests.setup].filter((part) => part !== '');
  return {
    task: {
      title: titleOf(text),
      text,
      reference: body.trim() === '' ? null : tidyCode(prompt.trimEnd() + '\n' + body),
      check: { kind: 'asserts' },
      asserts: tests.asserts,
      challengeAsserts: [],
      setup: setup.join('\n\n'),
      tags: [],
      difficulty: null,
    },
  };
}

/** The first text in quotes, without its examples, in one line. */
function docstringOf(code: string): string {
  const start = maskPython(code).code.indexOf('"');
  if (start < 0) return '';
  const quoted = /^("""|'''|["'])([\s\S]*?)\1/.exec(code.slice(start))?.[2] ?? '';
  const words = quoted.split(/^\s*>>>/m, 1)[0] ?? '';
  return (words.trim() === '' ? quoted : words).replace(/\s+/g, ' ').trim();
}
