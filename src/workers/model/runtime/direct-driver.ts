import { nextTask } from '../../../lib/next-task';
import type { DecoderCache, DecoderSession } from './decoder-session';
import type { Driver } from './driver';
import type { RowBatch } from './row-batch';
import type { SampleRow } from './sample-row';

interface LiveRow {
  readonly row: SampleRow;
  /** Positions of its slot that are filled. */
  length: number;
}

/** How many rows a cache may hold at once. */
function slotLimit(session: DecoderSession, positions: number): number {
  const bytes = session.bytesPerPosition * positions;
  return Math.max(1, Math.floor(session.cacheLimitBytes / bytes));
}

/** Frees the slots of ended rows by moving the last live rows into them. */
function compact(live: LiveRow[], cache: DecoderCache): void {
  for (let slot = live.length - 1; slot >= 0; slot -= 1) {
    if (live[slot]?.row.stop === null) continue;
    const last = live.pop();
    if (last === undefined || slot === live.length) continue;
    cache.copySlot(live.length, [slot], last.length);
    live[slot] = last;
  }
}

/** One prompt and the rows that grow from it, in one cache. */
class Decoding {
  readonly #batch: RowBatch;
  readonly #cache: DecoderCache;
  readonly #rows: number;
  readonly #prefixSlot: number;
  readonly #promptLength: number;
  readonly #promptLogits: Float32Array;
  readonly #live: LiveRow[] = [];

  constructor(
    batch: RowBatch,
    cache: DecoderCache,
    shape: { rows: number; prefixSlot: number; promptLength: number },
    promptLogits: Float32Array,
  ) {
    this.#batch = batch;
    this.#cache = cache;
    this.#rows = shape.rows;
    this.#prefixSlot = shape.prefixSlot;
    this.#promptLength = shape.promptLength;
    // The next run overwrites them, and rows that start later draw from them too.
    this.#promptLogits = promptLogits.slice();
  }

  get busy(): boolean {
    return this.#live.length > 0;
  }

  /** Starts rows in the free slots; a row that ends with its first token takes none. */
  fill(): void {
    const slots: number[] = [];
    while (this.#live.length < this.#rows) {
      const row = this.#batch.take();
      if (row === undefined) break;
      this.#batch.advance([row], () => this.#promptLogits);
      if (row.stop !== null) continue;
      if (this.#live.length !== this.#prefixSlot) slots.push(this.#live.length);
      this.#live.push({ row, length: this.#promptLength });
    }
    if (slots.length > 0) this.#cache.copySlot(this.#prefixSlot, slots, this.#promptLength);
  }

  async step(): Promise<void> {
    const live = this.#live;
    const logits = await this.#cache.step(
      live.map(({ row }) => row.nextToken),
      live.map(({ length }) => length),
    );
    const vocabulary = logits.length / live.length;
    for (const entry of live) entry.length += 1;
    this.#batch.advance(
      live.map(({ row }) => row),
      (index) => logits.subarray(index * vocabulary, (index + 1) * vocabulary),
    );
    compact(live, this.#cache);
  }
}

/**
 * Drives a session itself: the prompt is computed once, its keys and values are copied to
 * each row's slot, ended rows leave the batch, and waiting rows start as slots come free.
 */
export function createDirectDriver(session: DecoderSession): Driver {
  return {
    kind: 'direct',
    async decode(prompt, batch, onPromptRead, signal) {
      const positions = prompt.length + batch.context.tokenLimit;
      const limit = slotLimit(session, positions);
      const allFit = batch.waiting <= limit;
      // One slot keeps the bare prompt for rows that start later.
      const rows = allFit ? batch.waiting : Math.max(1, limit - 1);
      const prefixSlot = allFit ? 0 : rows;
      const cache = session.openCache(allFit ? rows : rows + 1, positions);
      try {
        const logits = await cache.prefill(prompt);
        const shape = { rows, prefixSlot, promptLength: prompt.length };
        const decoding = new Decoding(batch, cache, shape, logits);
        if (!allFit) cache.copySlot(0, [prefixSlot], prompt.length);
        onPromptRead();
        await nextTask();
        while (!signal.aborted) {
          if (session.unequalLengths || !decoding.busy) decoding.fill();
          if (!decoding.busy) return;
          await decoding.step();
          // A stop is a message: it is heard here.
          await nextTask();
        }
      } finally {
        cache.dispose();
      }
    },
  };
}
