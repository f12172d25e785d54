import type { Comparison } from '../domain/predict/comparison';
import type { Trace } from '../domain/predict/trace';
import type { StopReason } from '../domain/sampling';
import type { Inspection } from '../domain/trivial';
import type { ProgramVerdict } from '../domain/verdict';

/** One prompt and how to continue it. */
export interface SampleRequest {
  readonly prompt: string;
  /** Whether it goes through the model's chat template, where it has one, as a user's message. */
  readonly chat: boolean;
  /** Rows of the batch; the prompt is computed once for all. */
  readonly samples: number;
  readonly temperature: number;
  readonly seed: number;
  readonly maxTokens: number;
  /** A row ends before the first of these; they are cut from its text. */
  readonly stopStrings: readonly string[];
}

/** What the model tells while it writes. */
export type SampleEvent =
  | { readonly kind: 'prompt-read'; readonly tokens: number }
  | {
      readonly kind: 'tokens';
      readonly pieces: readonly { readonly sample: number; readonly text: string }[];
    }
  | {
      readonly kind: 'finished';
      readonly sample: number;
      readonly text: string;
      readonly tokens: number;
      readonly stop: StopReason;
      readonly meanLogProbability: number | null;
    };

/** A model that continues prompts. */
export interface CodeModel {
  /**
   * Writes `samples` continuations. Every row gets exactly one `finished`, also when
   * `signal` aborts (then with `cancelled`); resolves when all have one.
   * @throws AppError `model-failed`.
   */
  sample(
    request: SampleRequest,
    onEvent: (event: SampleEvent) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /**
   * Tokens of a prompt, with what the model wants around it; `chat` as in `SampleRequest`.
   * @throws AppError without a model.
   */
  countTokens(prompt: string, chat: boolean): Promise<number>;
}

/** Programs to be judged against one task's asserts. */
export interface JudgeRequest {
  readonly programs: readonly string[];
  /** Run after each program, before the asserts. */
  readonly setup: string;
  readonly asserts: readonly string[];
  readonly challengeAsserts: readonly string[];
  /** Milliseconds for one program with all its asserts. */
  readonly timeLimitMs: number;
}

/** Programs that solve their task, to be looked at for trivial solutions. */
export interface InspectRequest extends Omit<JudgeRequest, 'challengeAsserts'> {
  /** Programs are compared with it on fresh inputs; null where there is none. */
  readonly reference: string | null;
}

/** Predicted values to be compared with the one that came; all of them texts of Python values. */
export interface CompareRequest {
  readonly value: string;
  readonly answers: readonly string[];
}

/** How answers stand to a value. */
export interface AnswerComparisons {
  /** Whether the value's text is a literal that stands for it. */
  readonly readable: boolean;
  /** One for each answer, in order. */
  readonly comparisons: readonly Comparison[];
}

/** A call to be recorded line by line. */
export interface TraceRequest {
  readonly program: string;
  /** An expression over the program's names. */
  readonly call: string;
  readonly timeLimitMs: number;
}

/** A Python that runs programs nobody trusts. */
export interface PythonRunner {
  /**
   * Judges every program in a fresh state. `onVerdict` is called once a program, with its
   * index, in any order. Aborting ends it early: programs without a verdict get none.
   * Calls may overlap; they are worked off in order.
   * @throws AppError `python-failed` when Python itself cannot run.
   */
  judge(
    request: JudgeRequest,
    onVerdict: (index: number, verdict: ProgramVerdict) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /**
   * Looks for trivial solutions: one inspection a program, in order; null when `signal` aborts
   * or the programs could not be looked at.
   * @throws AppError `python-failed` when Python itself cannot run.
   */
  inspect(request: InspectRequest, signal: AbortSignal): Promise<Inspection[] | null>;
  /**
   * Compares texts where no program runs; null when they could not be compared.
   * @throws AppError `python-failed` when Python itself cannot run.
   */
  compare(request: CompareRequest): Promise<AnswerComparisons | null>;
  /**
   * Runs a call with every line recorded; null when `signal` aborts.
   * @throws AppError `python-failed` when Python itself cannot run.
   */
  trace(request: TraceRequest, signal: AbortSignal): Promise<Trace | null>;
}
