import * as v from 'valibot';

const tokenIds = v.union([
  v.pipe(
    v.number(),
    v.transform((id) => [id]),
  ),
  v.array(v.number()),
]);

const positiveInteger = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The parts of a model's `config.json` that are read here. Other keys are kept. */
export const modelConfigSchema = v.looseObject({
  model_type: v.string(),
  is_encoder_decoder: v.optional(v.boolean(), false),
  eos_token_id: v.nullish(tokenIds),
  max_position_embeddings: v.optional(positiveInteger),
  n_positions: v.optional(positiveInteger),
  n_ctx: v.optional(positiveInteger),
  'transformers.js_config': v.optional(
    v.looseObject({
      use_external_data_format: v.optional(
        v.union([
          v.boolean(),
          v.number(),
          v.record(v.string(), v.union([v.boolean(), v.number()])),
        ]),
      ),
    }),
  ),
});
export type ModelConfig = v.InferOutput<typeof modelConfigSchema>;

/** The parts of `generation_config.json` that are read here. */
export const generationConfigSchema = v.looseObject({ eos_token_id: v.nullish(tokenIds) });

/** `self-test.json`: the greedy continuation that the model must give. */
export const selfTestSchema = v.object({
  prompt: v.string(),
  maxTokens: positiveInteger,
  tokens: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.minLength(1)),
  text: v.string(),
});
export type SelfTest = v.InferOutput<typeof selfTestSchema>;

const FALLBACK_CONTEXT = 2048;

/** Tokens that fit the context, prompt included. */
export function contextLengthOf(config: ModelConfig): number {
  return config.max_position_embeddings ?? config.n_positions ?? config.n_ctx ?? FALLBACK_CONTEXT;
}
