import * as v from 'valibot';
import { protocolSchema } from './protocol-schema';
import { DEFAULT_SETTINGS, type Settings } from '../settings';

const { sampling } = DEFAULT_SETTINGS;

/** Sampling settings in their ranges. */
export const samplingSchema = v.object({
  samples: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(80)),
  temperature: v.pipe(v.number(), v.minValue(0), v.maxValue(2)),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  maxTokens: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1024)),
  stopAtFirstSolve: v.boolean(),
});

/** Which model is wanted, as it is kept. */
export const modelChoiceSchema = v.variant('kind', [
  v.object({ kind: v.literal('embedded'), id: v.string() }),
  v.object({ kind: v.literal('hub'), id: v.string(), dtype: v.string() }),
]);

/** Kept settings; a field that is missing or out of range takes its default. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  sampling: v.fallback(samplingSchema, sampling),
  timeLimitMs: v.fallback(
    v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(60_000)),
    DEFAULT_SETTINGS.timeLimitMs,
  ),
  protocol: v.fallback(protocolSchema, DEFAULT_SETTINGS.protocol),
  model: v.fallback(modelChoiceSchema, DEFAULT_SETTINGS.model),
  backend: v.fallback(v.picklist(['auto', 'webgpu', 'wasm']), DEFAULT_SETTINGS.backend),
  hubHost: v.fallback(v.pipe(v.string(), v.url()), DEFAULT_SETTINGS.hubHost),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), DEFAULT_SETTINGS.theme),
});
