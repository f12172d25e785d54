import * as v from 'valibot';
import type { Measurement } from '../predict/measurement';
import { dateSchema } from './date-schema';
import { modelChoiceSchema } from './settings-schema';

const amount = v.pipe(v.number(), v.integer(), v.minValue(0));

const shown = v.object({ text: v.boolean(), asserts: v.boolean() });
const difficulty = v.nullable(v.picklist(['easy', 'medium', 'hard']));

const tally = v.pipe(
  v.object({
    shown,
    // Those kept before this was counted have none.
    difficulty: v.optional(difficulty, null),
    asked: amount,
    exact: amount,
    byValue: amount,
  }),
  v.check(({ asked, exact, byValue }) => exact <= byValue && byValue <= asked),
);

/** A measurement as it is kept. */
export const measurementSchema: v.GenericSchema<unknown, Measurement> = v.pipe(
  v.object({
    id: v.string(),
    at: dateSchema,
    model: modelChoiceSchema,
    files: v.record(v.string(), v.string()),
    tasks: v.object({ name: v.string(), ids: v.array(v.string()) }),
    timeLimitMs: v.pipe(v.number(), v.minValue(1)),
    done: amount,
    tallies: v.array(tally),
    // So have those before calls were left out.
    unasked: v.optional(
      v.array(v.object({ taskId: v.string(), shown, difficulty, tokens: amount })),
      () => [],
    ),
    phase: v.picklist(['running', 'completed', 'stopped', 'interrupted']),
  }),
  v.check(({ done, tasks }) => done <= tasks.ids.length),
);
