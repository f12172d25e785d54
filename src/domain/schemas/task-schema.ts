import * as v from 'valibot';
import type { Task } from '../task';

/** A task as it is kept and recorded. */
export const taskSchema: v.GenericSchema<unknown, Task> = v.object({
  id: v.string(),
  origin: v.picklist(['pack', 'imported', 'own']),
  title: v.string(),
  text: v.string(),
  reference: v.nullable(v.string()),
  asserts: v.array(v.string()),
  challengeAsserts: v.array(v.string()),
  setup: v.string(),
  tags: v.array(v.string()),
  difficulty: v.nullable(v.picklist(['easy', 'medium', 'hard'])),
});
