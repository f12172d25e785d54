import type { ErrorCode } from './errors';
import type { SamplingSettings, StopReason } from './sampling';
import type { ProgramVerdict } from './verdict';

/** Why a run ended. */
export type RunEnd = 'completed' | 'solved' | 'stopped' | 'failed';

/** What a run tells while it goes on. */
export type RunNews =
  | {
      readonly kind: 'run-started';
      readonly taskId: string;
      readonly model: string;
      readonly prompt: string;
      readonly sampling: SamplingSettings;
    }
  | { readonly kind: 'prompt-read'; readonly tokens: number }
  | {
      /** One decoding step: the new text of every row that is still writing. */
      readonly kind: 'tokens';
      readonly pieces: readonly { readonly sample: number; readonly text: string }[];
    }
  | {
      readonly kind: 'candidate';
      readonly sample: number;
      /** All the sample's text, up to its stop. */
      readonly text: string;
      /** The program cut out of it. */
      readonly program: string;
      readonly tokens: number;
      readonly stop: StopReason;
      /** Mean natural-log probability of the tokens at temperature 1; null where the driver gives none. */
      readonly meanLogProbability: number | null;
    }
  | { readonly kind: 'verdict'; readonly sample: number; readonly verdict: ProgramVerdict }
  | {
      readonly kind: 'done';
      readonly end: RunEnd;
      readonly error: { readonly code: ErrorCode; readonly detail: string } | null;
    };

/** A run is a stream of these; written down, they are the recorded run, the run file and the fixture. */
export type RunEvent = RunNews & {
  readonly run: string;
  /** Milliseconds since the run began. */
  readonly at: number;
};

/** One of a run's k programs, from its first token to its verdict. */
export type Candidate =
  | {
      readonly phase: 'writing';
      readonly sample: number;
      readonly text: string;
      readonly tokens: number;
    }
  | (WrittenCandidate & { readonly phase: 'judging' })
  | (WrittenCandidate & { readonly phase: 'judged'; readonly verdict: ProgramVerdict });

interface WrittenCandidate {
  readonly sample: number;
  readonly text: string;
  readonly program: string;
  readonly tokens: number;
  readonly stop: StopReason;
  readonly meanLogProbability: number | null;
}

/** A run folded from its events. */
export interface Run {
  readonly id: string;
  readonly taskId: string;
  readonly model: string;
  readonly prompt: string;
  readonly promptTokens: number | null;
  readonly sampling: SamplingSettings;
  /** Indexed by sample; all k stand there from the start. */
  readonly candidates: readonly Candidate[];
  readonly phase: 'running' | RunEnd;
  readonly error: { readonly code: ErrorCode; readonly detail: string } | null;
  /** Milliseconds since the run began, of the newest event. */
  readonly elapsedMs: number;
  /** Tokens written so far, over all rows. */
  readonly tokens: number;
}
