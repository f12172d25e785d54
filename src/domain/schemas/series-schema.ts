import * as v from 'valibot';
import type { Series } from '../predict/series';

const answer = v.nullable(
  v.object({
    text: v.string(),
    comparison: v.picklist(['exact', 'same', 'other-number', 'different', 'no-literal']),
  }),
);

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

/** A series of predictions as it is kept. */
export const seriesSchema: v.GenericSchema<unknown, Series> = v.object({
  id: v.string(),
  at: v.number(),
  shown: v.object({ text: v.boolean(), asserts: v.boolean() }),
  rounds: v.array(v.object({ item, yours: answer, model: answer })),
  current: v.number(),
  draft: v.string(),
});
