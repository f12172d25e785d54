import * as v from 'valibot';
import { ERROR_CLASSES } from '../measures/error-class';
import { assertVerdictSchema } from '../schemas/verdict-schema';
import type { RunSample } from './run-file';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const inspection = v.object({
  signs: v.array(
    v.object({
      kind: v.picklist(['hard-coded', 'constant-return', 'dispatch']),
      line: v.number(),
      value: v.string(),
    }),
  ),
  fresh: v.nullable(
    v.object({
      tried: count,
      agreed: count,
      difference: v.nullable(
        v.object({ call: v.string(), actual: v.string(), expected: v.string() }),
      ),
    }),
  ),
});

/** A sample as its line in a run file, in the words that EvalPlus and human-eval use. */
const sampleRow = v.object({
  task_id: v.string(),
  sample: count,
  seed: count,
  solution: v.string(),
  raw: v.string(),
  passed: v.boolean(),
  asserts: v.array(assertVerdictSchema),
  challenge_asserts: v.array(assertVerdictSchema),
  error_class: v.nullable(v.picklist(ERROR_CLASSES)),
  inspection: v.nullable(inspection),
  tokens: v.nullable(count),
  stop: v.nullable(v.picklist(['stop-string', 'end-of-text', 'length', 'cancelled'])),
  mean_log_probability: v.nullable(v.number()),
  judge_ms: v.number(),
});

/** A line of a run file, parsed from JSON, as a sample. */
export const sampleSchema: v.GenericSchema<unknown, RunSample> = v.pipe(
  sampleRow,
  v.transform((row) => ({
    taskId: row.task_id,
    sample: row.sample,
    seed: row.seed,
    solution: row.solution,
    raw: row.raw,
    passed: row.passed,
    asserts: row.asserts,
    challengeAsserts: row.challenge_asserts,
    errorClass: row.error_class,
    inspection: row.inspection,
    tokens: row.tokens,
    stop: row.stop,
    meanLogProbability: row.mean_log_probability,
    judgeMs: row.judge_ms,
  })),
);

/** A sample as a line of a run file, with its line end. */
export function sampleLine(sample: RunSample): string {
  const row: v.InferInput<typeof sampleRow> = {
    task_id: sample.taskId,
    sample: sample.sample,
    seed: sample.seed,
    solution: sample.solution,
    raw: sample.raw,
    passed: sample.passed,
    asserts: [...sample.asserts],
    challenge_asserts: [...sample.challengeAsserts],
    error_class: sample.errorClass,
    inspection: sample.inspection && {
      signs: [...sample.inspection.signs],
      fresh: sample.inspection.fresh,
    },
    tokens: sample.tokens,
    stop: sample.stop,
    mean_log_probability: sample.meanLogProbability,
    judge_ms: Math.round(sample.judgeMs * 100) / 100,
  };
  return `${JSON.stringify(row)}\n`;
}
