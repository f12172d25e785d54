/** One measured way of writing `samples` programs for the same prompt. */
export interface Measurement {
  readonly milliseconds: number;
  readonly programs: number;
  /** New tokens over all programs. */
  readonly tokens: number;
}

/** What both ways are given. */
export interface Scenario {
  readonly prompt: string;
  readonly samples: number;
  readonly maxTokens: number;
  readonly temperature: number;
  readonly threads: number;
}
