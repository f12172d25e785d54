import * as v from 'valibot';
import { ERROR_CLASSES } from '../measures/error-class';
import type { TaskTally } from '../measures/task-tally';
import { headerSchema } from '../run-file/run-header';
import { errorSchema } from '../schemas/run-schema';
import { modelChoiceSchema } from '../schemas/settings-schema';
import type { Experiment, TaskResult } from './experiment';

const amount = v.pipe(v.number(), v.integer(), v.minValue(0));
const total = v.object({ sum: v.number(), count: amount });

/** An experiment as it is kept. */
export const experimentSchema: v.GenericSchema<unknown, Experiment> = v.object({
  id: v.string(),
  name: v.string(),
  createdAt: v.number(),
  header: headerSchema,
  work: v.picklist(['sample', 'judge']),
  choice: v.nullable(modelChoiceSchema),
  sweep: v.nullable(v.string()),
  phase: v.picklist([
    'waiting',
    'running',
    'paused',
    'interrupted',
    'completed',
    'stopped',
    'failed',
  ]),
  error: errorSchema,
  totals: v.object({
    tasks: amount,
    samples: amount,
    solving: amount,
    solvedTasks: amount,
    passAt1: v.number(),
  }),
  rejudged: v.nullable(v.object({ samples: amount, changed: amount })),
});

const tallySchema: v.GenericSchema<unknown, TaskTally> = v.object({
  taskId: v.string(),
  samples: amount,
  solving: amount,
  errors: v.record(v.picklist(ERROR_CLASSES), amount),
  challenged: amount,
  challengeFailed: amount,
  inspected: amount,
  trivial: amount,
  bleuSolving: total,
  bleuFailing: total,
});

/** A task of an experiment as it is kept. */
export const taskResultSchema: v.GenericSchema<unknown, TaskResult> = v.object({
  tally: tallySchema,
  outcomes: v.string(),
});
