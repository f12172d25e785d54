import * as v from 'valibot';
import type { Task } from '../task';

/** A task as it is kept and recorded. */
export const taskSchema: v.GenericSchema<unknown, Task> = v.object({
  id: v.string(),
  origin: v.picklist(['pack', 'imported', 'own']),
  title: v.string(),
  text: v.string(),
  reference: v.nullable(v.string()),
  // Tasks kept before there was another check have none.
  check: v.optional(
    v.variant('kind', [
      v.object({ kind: v.literal('asserts') }),
      v.object({
        kind: v.literal('answer'),
        expected: v.number(),
        relativeTolerance: v.number(),
      }),
    ]),
    { kind: 'asserts' },
  ),
  asserts: v.array(v.string()),
  challengeAsserts: v.array(v.string()),
  setup: v.string(),
  tags: v.array(v.string()),
  difficulty: v.nullable(v.picklist(['easy', 'medium', 'hard'])),
});
