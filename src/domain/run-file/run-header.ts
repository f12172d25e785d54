import * as v from 'valibot';
import { protocolSchema } from '../schemas/protocol-schema';
import { samplingSchema } from '../schemas/settings-schema';
import type { RunHeader } from './run-file';

const positive = v.pipe(v.number(), v.integer(), v.minValue(1));

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** The first line of a run file, parsed from JSON. */
export const headerSchema: v.GenericSchema<unknown, RunHeader> = v.object({
  format: v.literal('assay-run'),
  version: v.literal(1),
  date: v.pipe(v.string(), v.isoTimestamp()),
  protocol: protocolSchema,
  model: v.object({
    id: v.string(),
    files: v.record(v.string(), v.string()),
    dtype: v.string(),
    backend: v.picklist(['webgpu', 'wasm', 'native', 'none']),
    parameters: v.nullable(v.number()),
  }),
  sampling: v.object({
    ...v.omit(samplingSchema, ['stopAtFirstSolve']).entries,
    // The terminal may draw more than fit on a screen.
    samples: v.pipe(positive, v.maxValue(1000)),
  }),
  timeLimitMs: v.pipe(v.number(), v.minValue(1)),
  tasks: v.object({
    name: v.string(),
    ids: v.array(v.string()),
    overlap: v.nullable(v.record(v.string(), share)),
  }),
  shard: v.nullable(v.object({ index: positive, of: positive })),
  versions: v.record(v.string(), v.string()),
  machine: v.exactOptional(v.object({ node: v.string(), platform: v.string(), threads: positive })),
});

/** The header as the first line of a run file, with its line end. */
export function headerLine(header: RunHeader): string {
  return `${JSON.stringify(header)}\n`;
}
