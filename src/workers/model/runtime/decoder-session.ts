/** A decoder graph whose key-value cache stays where it is computed. */
export interface DecoderSession {
  /** Bytes of keys and values that one position of one row takes, over all layers. */
  readonly bytesPerPosition: number;
  /** Most bytes a cache may take. */
  readonly cacheLimitBytes: number;
  /** Whether rows of one step may have different lengths. */
  readonly unequalLengths: boolean;
  /** Makes room for `slots` rows of `positions` tokens. One cache at a time. */
  openCache(slots: number, positions: number): DecoderCache;
}

/** Rows being decoded; row i lives in slot i. */
export interface DecoderCache {
  /**
   * Reads a prompt into slot 0, from its first position.
   * @returns logits after its last token, shape [vocabulary], valid until the next call.
   */
  prefill(tokens: readonly number[]): Promise<Float32Array>;
  /**
   * Adds one token to each of the first `tokens.length` slots. `lengths` are the rows'
   * positions filled so far.
   * @returns logits of shape [rows, vocabulary], valid until the next call.
   */
  step(tokens: readonly number[], lengths: readonly number[]): Promise<Float32Array>;
  /** Copies the first `length` positions of a slot over other slots. */
  copySlot(from: number, to: readonly number[], length: number): void;
  dispose(): void;
}
