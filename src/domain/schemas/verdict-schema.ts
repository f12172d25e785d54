import * as v from 'valibot';
import type { AssertVerdict, ProgramVerdict } from '../verdict';

const line = v.nullable(v.number());

/** One assert's verdict, as it is kept, recorded, and sent by the judge. */
export const assertVerdictSchema: v.GenericSchema<unknown, AssertVerdict> = v.variant('kind', [
  v.object({ kind: v.literal('pass') }),
  v.object({
    kind: v.literal('fail'),
    actual: v.nullable(v.string()),
    expected: v.nullable(v.string()),
  }),
  v.object({ kind: v.literal('error'), type: v.string(), message: v.string(), line }),
  v.object({ kind: v.literal('timeout'), limitMs: v.number(), line }),
  v.object({ kind: v.literal('memory'), line }),
  v.object({ kind: v.literal('output-flood'), limitCharacters: v.number() }),
  v.object({ kind: v.literal('syntax-error'), message: v.string(), line }),
  v.object({ kind: v.literal('unsupported-import'), module: v.string(), line }),
  v.object({ kind: v.literal('tampering'), what: v.string() }),
]);

/** One program's verdict. */
export const programVerdictSchema: v.GenericSchema<unknown, ProgramVerdict> = v.object({
  asserts: v.array(assertVerdictSchema),
  challengeAsserts: v.array(assertVerdictSchema),
  output: v.string(),
  durationMs: v.number(),
});
