import * as v from 'valibot';
import type { RecordedRun } from '../recorded-run';
import type { Run, RunEvent } from '../run';
import { samplingSchema } from './settings-schema';
import { taskSchema } from './task-schema';
import { programVerdictSchema } from './verdict-schema';

const stop = v.picklist(['stop-string', 'end-of-text', 'length', 'cancelled']);
const end = v.picklist(['completed', 'solved', 'stopped', 'failed']);
/** A fault as it is kept; null where there was none. */
export const errorSchema = v.nullable(
  v.object({
    code: v.picklist([
      'model-not-found',
      'model-unreachable',
      'model-unsupported',
      'model-failed',
      'python-failed',
      'storage-unavailable',
      'file-unreadable',
      'internal',
    ]),
    detail: v.string(),
  }),
);
const written = {
  sample: v.number(),
  text: v.string(),
  program: v.string(),
  tokens: v.number(),
  stop,
  meanLogProbability: v.nullable(v.number()),
};
const begun = {
  taskId: v.string(),
  model: v.string(),
  prompt: v.string(),
  sampling: samplingSchema,
};

/** A run as it is kept. */
export const runSchema: v.GenericSchema<unknown, Run> = v.object({
  ...begun,
  id: v.string(),
  promptTokens: v.nullable(v.number()),
  candidates: v.array(
    v.variant('phase', [
      v.object({
        phase: v.literal('writing'),
        sample: v.number(),
        text: v.string(),
        tokens: v.number(),
      }),
      v.object({ phase: v.literal('judging'), ...written }),
      v.object({ phase: v.literal('judged'), ...written, verdict: programVerdictSchema }),
    ]),
  ),
  phase: v.union([v.literal('running'), end]),
  error: errorSchema,
  elapsedMs: v.number(),
  tokens: v.number(),
});

const stamp = { run: v.string(), at: v.number() };

const runEventSchema: v.GenericSchema<unknown, RunEvent> = v.variant('kind', [
  v.object({ kind: v.literal('run-started'), ...begun, ...stamp }),
  v.object({ kind: v.literal('prompt-read'), tokens: v.number(), ...stamp }),
  v.object({
    kind: v.literal('tokens'),
    pieces: v.array(v.object({ sample: v.number(), text: v.string() })),
    ...stamp,
  }),
  v.object({ kind: v.literal('candidate'), ...written, ...stamp }),
  v.object({
    kind: v.literal('verdict'),
    sample: v.number(),
    verdict: programVerdictSchema,
    ...stamp,
  }),
  v.object({ kind: v.literal('done'), end, error: errorSchema, ...stamp }),
]);

/** A recorded run's file. */
export const recordedRunSchema: v.GenericSchema<unknown, RecordedRun> = v.object({
  recordedAt: v.string(),
  task: taskSchema,
  events: v.array(runEventSchema),
});
