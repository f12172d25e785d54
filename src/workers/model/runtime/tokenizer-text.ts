import type { PreTrainedTokenizer } from '@huggingface/transformers';
import * as v from 'valibot';
import { byteLevelText, decodedText, type TokenTextFactory } from './token-text';

const decoderSchema = v.object({
  decoder: v.union([
    v.object({ type: v.literal('ByteLevel') }),
    v.object({
      type: v.literal('Sequence'),
      decoders: v.tuple([v.object({ type: v.literal('ByteLevel') })]),
    }),
  ]),
});

/** How to turn a tokenizer's tokens into text; `tokenizerJson` is its parsed `tokenizer.json`. */
export function textOf(tokenizer: PreTrainedTokenizer, tokenizerJson: unknown): TokenTextFactory {
  if (v.is(decoderSchema, tokenizerJson)) {
    const vocabulary = Object.fromEntries(tokenizer.get_vocab());
    return byteLevelText(vocabulary, new Set(tokenizer.all_special_ids));
  }
  return decodedText((tokens) =>
    tokenizer.decode(tokens, {
      skip_special_tokens: true,
      clean_up_tokenization_spaces: false,
    }),
  );
}

/** Encodes a prompt; with `chat`, an instruct model gets it as one message of the user. */
export function encodePrompt(
  tokenizer: PreTrainedTokenizer,
  prompt: string,
  chat: boolean,
): number[] {
  if (!chat || !hasChatTemplate(tokenizer)) return tokenizer.encode(prompt);
  const text = tokenizer.apply_chat_template([{ role: 'user', content: prompt }], {
    tokenize: false,
    add_generation_prompt: true,
  });
  return tokenizer.encode(text, { add_special_tokens: false });
}

/** Whether the model was trained on conversations and says how they are written. */
export function hasChatTemplate(tokenizer: PreTrainedTokenizer): boolean {
  const template: unknown = tokenizer.chat_template;
  return typeof template === 'string' || (typeof template === 'object' && template !== null);
}
