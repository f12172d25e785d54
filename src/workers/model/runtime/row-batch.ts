import type { SampleEvent } from '../../../engine/ports';
import { type RowContext, SampleRow } from './sample-row';

/** Receives what became known in one step, in order. */
export type Emit = (events: readonly SampleEvent[]) => void;

/**
 * The samples of one request: hands out rows to write, and tells of each step as events.
 * At temperature 0 all samples are equal, so one row is written and given to every sample.
 */
export class RowBatch {
  readonly #context: RowContext;
  readonly #emit: Emit;
  readonly #copies: number;
  readonly #waiting: SampleRow[];
  readonly #open = new Set<SampleRow>();

  constructor(context: RowContext, emit: Emit) {
    const { samples, temperature } = context.request;
    const rows = temperature === 0 ? Math.min(1, samples) : samples;
    this.#context = context;
    this.#emit = (events) => {
      if (events.length > 0) emit(events);
    };
    this.#copies = temperature === 0 ? samples : 1;
    this.#waiting = Array.from({ length: rows }, (_, sample) => new SampleRow(sample, context));
    for (const row of this.#waiting) this.#open.add(row);
  }

  /** Rows that have not been handed out. */
  get waiting(): number {
    return this.#waiting.length;
  }

  get context(): RowContext {
    return this.#context;
  }

  /** The next row to write, or undefined when all are handed out. */
  take(): SampleRow | undefined {
    return this.#waiting.shift();
  }

  /** Draws a token for each row (`logitsOf` gives its logits, shape [vocabulary]) and tells of it. */
  advance(rows: readonly SampleRow[], logitsOf: (index: number) => Float32Array): void {
    const pieces = rows.flatMap((row, index) => this.#samplesOf(row, row.advance(logitsOf(index))));
    const events: SampleEvent[] = [];
    if (pieces.length > 0) events.push({ kind: 'tokens', pieces });
    for (const row of rows) if (row.stop !== null) events.push(...this.#finish(row));
    this.#emit(events);
  }

  /** Ends every open row as `cancelled`. */
  cancel(): void {
    const events: SampleEvent[] = [];
    for (const row of [...this.#open]) {
      const pieces = this.#samplesOf(row, row.end('cancelled'));
      if (pieces.length > 0) events.push({ kind: 'tokens', pieces });
      events.push(...this.#finish(row));
    }
    this.#waiting.length = 0;
    this.#emit(events);
  }

  #samplesOf(row: SampleRow, text: string): { sample: number; text: string }[] {
    if (text === '') return [];
    return Array.from({ length: this.#copies }, (_, copy) => ({ sample: row.sample + copy, text }));
  }

  #finish(row: SampleRow): SampleEvent[] {
    this.#open.delete(row);
    return Array.from({ length: this.#copies }, (_, copy) => row.finished(row.sample + copy));
  }
}
