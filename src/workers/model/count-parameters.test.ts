import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countParameters } from './count-parameters';

test('counts the embedded model as its card does', () => {
  const file = new URL('../../../public/models/assay-small/config.json', import.meta.url);
  const config: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const card = readFileSync(new URL('README.md', file), 'utf8');
  const millions = Number(/([\d.]+) million parameters/.exec(card)?.[1]);
  expect((countParameters(config) ?? 0) / 1e6).toBeCloseTo(millions, 1);
});

test('counts Qwen2.5-Coder-0.5B, biases and all', () => {
  const config = {
    model_type: 'qwen2',
    hidden_size: 896,
    intermediate_size: 4864,
    num_hidden_layers: 24,
    num_attention_heads: 14,
    num_key_value_heads: 2,
    vocab_size: 151_936,
    tie_word_embeddings: true,
  };
  expect(countParameters(config)).toBe(494_032_768);
});

test('says nothing of a shape it does not know', () => {
  expect(countParameters({ model_type: 'gpt2', n_embd: 768 })).toBeNull();
});
