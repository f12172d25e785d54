import * as v from 'valibot';
import type { Series } from '../predict/series';
import { dateSchema } from './date-schema';

const answer = {
  text: v.string(),
  comparison: v.picklist(['exact', 'same', 'other-number', 'different', 'no-literal']),
};

const item = v.object({
  taskId: v.string(),
  title: v.string(),
  difficulty: v.nullable(v.picklist(['easy', 'medium', 'hard'])),
  program: v.string(),
  call: v.string(),
  text: v.string(),
  asserts: v.array(v.string()),
  outcome: v.variant('kind', [
    v.object({ kind: v.literal('value'), text: v.string() }),
    v.object({ kind: v.literal('none'), why: v.string() }),
  ]),
});

const round = v.object({
  item,
  yours: v.nullable(v.object(answer)),
  // Series of before these were noted have neither `by` nor `steps`.
  model: v.nullable(
    v.object({
      ...answer,
      by: v.optional(v.nullable(v.string()), null),
      steps: v.optional(v.string(), ''),
    }),
  ),
});

/** A series of predictions as it is kept. */
export const seriesSchema: v.GenericSchema<unknown, Series> = v.pipe(
  v.object({
    id: v.string(),
    at: dateSchema,
    shown: v.object({ text: v.boolean(), asserts: v.boolean() }),
    rounds: v.array(round),
    current: v.pipe(v.number(), v.integer(), v.minValue(0)),
    draft: v.string(),
  }),
  v.check(({ current, rounds }) => current <= rounds.length),
);
