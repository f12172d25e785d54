import * as v from 'valibot';
import type { Difficulty } from '../task';
import { titleOf } from '../task-title';
import type { RowResult } from './mbpp-row';
import { rowReason } from './row-reason';
import { tidyCode, tidyLines } from './tidy-code';

/** Rows of MathQA-Python were kept when their program came this near (Austin et al. 2021, 2.2). */
const TOLERANCE = 0.01;

const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/** MathQA-Python's record, and the extra fields of our own pack. */
const mathQaRow = v.object({
  text: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  code: v.nullish(v.string(), ''),
  answer: v.union([
    v.pipe(v.number(), v.finite()),
    v.pipe(v.string(), v.trim(), v.nonEmpty(), v.transform(Number), v.finite()),
  ]),
  title: v.nullish(v.string(), ''),
  tags: v.nullish(v.array(v.string()), []),
  difficulty: v.nullish(v.picklist(difficulties), null),
});

/** The problem in words, without the mark before it and the numbers after it. */
export function problemOf(text: string): string {
  return text.replace(/^#\s*/, '').replace(/(?:\s+n\d+ = \S+)+\s*$/, '');
}

/** Reads a row of MathQA-Python: a word problem whose program binds a number to `answer`. */
export function readMathQaRow(value: object): RowResult {
  const parsed = v.safeParse(mathQaRow, value, { abortEarly: true });
  if (!parsed.success) return { reason: rowReason(parsed.issues[0]) };
  const { text, code, answer, title, tags, difficulty } = parsed.output;
  const reference = tidyCode(code);
  return {
    task: {
      title: title.trim() || titleOf(problemOf(text)),
      text: tidyLines(text),
      reference: reference === '' ? null : reference,
      check: { kind: 'answer', expected: answer, relativeTolerance: TOLERANCE },
      asserts: [`assert answer == approx(${String(answer)}, ${String(TOLERANCE)})`],
      challengeAsserts: [],
      setup: '',
      tags,
      difficulty,
    },
  };
}
