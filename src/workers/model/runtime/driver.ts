import type { RowBatch } from './row-batch';

/** A way to run a loaded model. */
export interface Driver {
  readonly kind: 'direct' | 'generate';
  /**
   * Writes every row of `batch` after the prompt's tokens; returns early, with rows left
   * open, when `signal` aborts. `onPromptRead` is called once the prompt is computed.
   */
  decode(
    prompt: readonly number[],
    batch: RowBatch,
    onPromptRead: () => void,
    signal: AbortSignal,
  ): Promise<void>;
}
