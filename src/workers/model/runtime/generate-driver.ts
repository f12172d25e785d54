import {
  LogitsProcessor,
  LogitsProcessorList,
  type PreTrainedModel,
  StoppingCriteria,
  StoppingCriteriaList,
  Tensor,
} from '@huggingface/transformers';
import type { Driver } from './driver';
import type { RowBatch } from './row-batch';
import type { SampleRow } from './sample-row';

/** Draws every row's token itself, then leaves `generate`'s greedy search no other choice. */
class RowChooser extends LogitsProcessor {
  readonly #batch: RowBatch;
  readonly #rows: readonly SampleRow[];
  readonly #onFirstLogits: () => void;

  constructor(batch: RowBatch, rows: readonly SampleRow[], onFirstLogits: () => void) {
    super();
    this.#batch = batch;
    this.#rows = rows;
    this.#onFirstLogits = onFirstLogits;
  }

  override _call(_inputIds: bigint[][], logits: Tensor): Tensor {
    this.#onFirstLogits();
    const values: unknown = logits.data;
    if (!(values instanceof Float32Array)) throw new Error('the logits are no 32-bit floats');
    const vocabulary = logits.dims.at(-1) ?? 0;
    const logitsOf = (index: number): Float32Array =>
      values.subarray(index * vocabulary, (index + 1) * vocabulary);
    const open = this.#rows
      .map((row, index) => ({ row, logits: logitsOf(index) }))
      .filter(({ row }) => row.stop === null);
    this.#batch.advance(
      open.map(({ row }) => row),
      (position) => open[position]?.logits ?? new Float32Array(),
    );
    values.fill(-Infinity);
    // An ended row goes on with its last token until all have ended; nobody reads it.
    this.#rows.forEach((row, index) => {
      values[index * vocabulary + row.nextToken] = 0;
    });
    return logits;
  }
}

/** Ends `generate` when every row has ended, or at a stop. */
class RowsEnded extends StoppingCriteria {
  readonly #rows: readonly SampleRow[];
  readonly #signal: AbortSignal;

  constructor(rows: readonly SampleRow[], signal: AbortSignal) {
    super();
    this.#rows = rows;
    this.#signal = signal;
  }

  override _call(inputIds: number[][]): boolean[] {
    const ended = this.#signal.aborted || this.#rows.every((row) => row.stop !== null);
    return inputIds.map(() => ended);
  }
}

/**
 * Drives any text-generation model through transformers.js: batches of at most `rowLimit`
 * equal prompts, each computed anew.
 */
export function createGenerateDriver(model: PreTrainedModel, rowLimit: number): Driver {
  return {
    kind: 'generate',
    async decode(prompt, batch, onPromptRead, signal) {
      let promptRead = false;
      const onFirstLogits = (): void => {
        if (!promptRead) onPromptRead();
        promptRead = true;
      };
      while (batch.waiting > 0 && !signal.aborted) {
        const rows = Array.from({ length: Math.min(rowLimit, batch.waiting) }, () =>
          batch.take(),
        ).filter((row) => row !== undefined);
        const shape = [rows.length, prompt.length];
        const ids = rows.flatMap(() => prompt.map(BigInt));
        const processors = new LogitsProcessorList();
        processors.push(new RowChooser(batch, rows, onFirstLogits));
        const criteria = new StoppingCriteriaList();
        criteria.push(new RowsEnded(rows, signal));
        await model.generate({
          inputs: new Tensor('int64', BigInt64Array.from(ids), shape),
          attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
          logits_processor: processors,
          stopping_criteria: criteria,
          max_new_tokens: batch.context.tokenLimit,
          // A model's own defaults would bend the distribution, or end rows by other rules.
          ...{
            do_sample: false,
            eos_token_id: [],
            top_k: 0,
            repetition_penalty: 1,
            no_repeat_ngram_size: 0,
          },
        });
      }
    },
  };
}
