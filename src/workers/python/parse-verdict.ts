import * as v from 'valibot';
import type { ProgramVerdict } from '../../domain/verdict';

const line = v.nullable(v.number());
const text = v.nullable(v.string());

const assertVerdict = v.variant('kind', [
  v.object({ kind: v.literal('pass') }),
  v.object({ kind: v.literal('fail'), actual: text, expected: text }),
  v.object({ kind: v.literal('error'), type: v.string(), message: v.string(), line }),
  v.object({ kind: v.literal('timeout'), limitMs: v.number(), line }),
  v.object({ kind: v.literal('memory'), line }),
  v.object({ kind: v.literal('output-flood'), limitCharacters: v.number() }),
  v.object({ kind: v.literal('syntax-error'), message: v.string(), line }),
  v.object({ kind: v.literal('unsupported-import'), module: v.string(), line }),
  v.object({ kind: v.literal('tampering'), what: v.string() }),
]);

const programVerdict = v.object({
  asserts: v.array(assertVerdict),
  challengeAsserts: v.array(assertVerdict),
  output: v.string(),
});

const answer = v.union([
  programVerdict,
  v.object({ refused: v.picklist(['timeout', 'not-data']) }),
]);

/** What the judge said, checked; null when it is nothing a judge says. */
export function parseJudgement(
  json: string,
): Omit<ProgramVerdict, 'durationMs'> | { readonly refused: 'timeout' | 'not-data' } | null {
  try {
    const parsed = v.safeParse(answer, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
