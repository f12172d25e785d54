import * as v from 'valibot';

const size = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What a Llama-shaped model's `config.json` says of its matrices. */
const shapeSchema = v.object({
  model_type: v.picklist(['llama', 'qwen2', 'mistral']),
  hidden_size: size,
  intermediate_size: size,
  num_hidden_layers: size,
  num_attention_heads: size,
  num_key_value_heads: v.optional(size),
  head_dim: v.optional(size),
  vocab_size: size,
  tie_word_embeddings: v.optional(v.boolean(), false),
});

/** The number of weights of a Llama-shaped model; null for another shape. */
export function countParameters(config: unknown): number | null {
  const parsed = v.safeParse(shapeSchema, config);
  if (!parsed.success) return null;
  const shape = parsed.output;
  const { hidden_size: width, num_attention_heads: heads, vocab_size: words } = shape;
  const keyHeads = shape.num_key_value_heads ?? heads;
  const head = shape.head_dim ?? width / heads;
  const attention = 2 * width * head * (heads + keyHeads);
  const bias = shape.model_type === 'qwen2' ? head * (heads + 2 * keyHeads) : 0;
  const feedForward = 3 * width * shape.intermediate_size;
  const layer = attention + bias + feedForward + 2 * width;
  const embeddings = words * width * (shape.tie_word_embeddings ? 1 : 2);
  return embeddings + shape.num_hidden_layers * layer + width;
}
