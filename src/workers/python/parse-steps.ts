import * as v from 'valibot';
import type { TraceStep } from '../../domain/predict/trace';

/** As in steps.py, with room for what it adds. */
const MOST_STEPS = 1000;
const text = v.pipe(v.string(), v.maxLength(400));

const step: v.GenericSchema<unknown, TraceStep> = v.object({
  event: v.picklist(['call', 'line', 'return', 'raise']),
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  frame: v.pipe(v.number(), v.integer(), v.minValue(0)),
  depth: v.pipe(v.number(), v.integer(), v.minValue(0)),
  function: text,
  changes: v.array(v.tuple([text, text])),
  gone: v.array(text),
  value: v.nullable(text),
});

const recorded = v.object({
  steps: v.pipe(v.array(step), v.maxLength(MOST_STEPS)),
  complete: v.boolean(),
});

/** What a runner recorded, checked; nothing, and not all of it, when it is no recording. */
export function parseSteps(json: string): v.InferOutput<typeof recorded> {
  const nothing = { steps: [], complete: false };
  try {
    const result = v.safeParse(recorded, JSON.parse(json));
    return result.success ? result.output : nothing;
  } catch {
    return nothing;
  }
}
