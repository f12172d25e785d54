import * as v from 'valibot';
import { MOST_EXAMPLES, PRESET_NAMES, type PromptProtocol } from '../prompt-protocol/protocol';

const exampleCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_EXAMPLES));

/** A prompt protocol as it is kept. */
export const protocolSchema: v.GenericSchema<unknown, PromptProtocol> = v.object({
  preset: v.picklist(PRESET_NAMES),
  layout: v.picklist(['paper', 'docstring', 'message']),
  examples: v.variant('kind', [
    v.object({ kind: v.literal('first'), count: exampleCount }),
    v.object({
      kind: v.literal('by-hand'),
      ids: v.pipe(v.array(v.string()), v.maxLength(MOST_EXAMPLES)),
    }),
    v.object({ kind: v.literal('by-seed'), count: exampleCount, seed: v.number() }),
    v.object({ kind: v.literal('nearest'), count: exampleCount }),
  ]),
  asserts: v.picklist([0, 1, 2, 3, 'all']),
  chat: v.boolean(),
  stopStrings: v.array(v.string()),
});
