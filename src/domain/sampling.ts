/** Why a sample ended. `cancelled`: the user stopped it, or it was no longer needed. */
export type StopReason = 'stop-string' | 'end-of-text' | 'length' | 'cancelled';

/** How programs are drawn for one prompt. */
export interface SamplingSettings {
  /** Programs to write, 1 to 80. */
  readonly samples: number;
  /** 0 is greedy; plain temperature, no top-k, no top-p (Austin et al. 2021, section 4.2). */
  readonly temperature: number;
  /** 32-bit unsigned; sample i draws from its own stream of (seed, i). */
  readonly seed: number;
  /** New tokens for each sample, 1 to 1024. */
  readonly maxTokens: number;
  /** End the whole run once a sample passes every visible assert. */
  readonly stopAtFirstSolve: boolean;
}
