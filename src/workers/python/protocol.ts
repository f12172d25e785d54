import type { InspectStep } from './inspection';
import type { JudgedTask } from './runtime/judge';
import type { Observed } from './runtime/runner';

/** What a worker does in its life: run programs, or judge what they gave. Never both. */
export type Role = 'runner' | 'judge';

/** Python's files, fetched by the page, since the room has no network. */
export interface PythonFiles {
  readonly worker: string;
  readonly wasm: ArrayBuffer;
  readonly stdlib: ArrayBuffer;
}

/** Limits that hold for a worker's whole life. */
export interface Limits {
  /** Python's heap, in bytes; a program above it gets a MemoryError. */
  readonly memoryBytes: number;
  /** What one program may print, in characters. */
  readonly outputCharacters: number;
}

/** First message to a worker, from the frame; everything later goes over `port`. */
export interface BootMessage {
  readonly role: Role;
  readonly files: Pick<PythonFiles, 'wasm' | 'stdlib'>;
  readonly limits: Limits;
  readonly port: MessagePort;
}

/** Page to frame. The frame starts workers and ends them, and knows nothing else. */
export type ToRoom =
  | { readonly kind: 'files'; readonly files: PythonFiles }
  | {
      readonly kind: 'start';
      readonly worker: number;
      readonly role: Role;
      readonly limits: Limits;
      readonly port: MessagePort;
    }
  | { readonly kind: 'end'; readonly worker: number };

/** Page to worker. `call` numbers the message; every answer carries it. */
export type ToWorker =
  | {
      readonly kind: 'begin';
      readonly call: number;
      readonly plan: string;
      /** Record the run of the plan's probes, line by line. */
      readonly traced: boolean;
    }
  | {
      readonly kind: 'run';
      readonly call: number;
      readonly programs: readonly string[];
      readonly limitMs: number;
    }
  | { readonly kind: 'plan'; readonly call: number; readonly task: JudgedTask }
  | {
      readonly kind: 'inspect';
      readonly call: number;
      readonly step: InspectStep;
      readonly question: string;
    }
  | {
      readonly kind: 'judge';
      readonly call: number;
      readonly seen: string;
      readonly deep: boolean;
      /** JSON of the fault that stands for challenge asserts that were never reached. */
      readonly missing: string | null;
      readonly limitMs: number;
    };

/** Worker to page. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly detail: string }
  | {
      /** A program's visible asserts are seen; its challenge asserts begin. */
      readonly kind: 'visible';
      readonly call: number;
      readonly seen: string;
      readonly deep: boolean;
    }
  | {
      readonly kind: 'observed';
      readonly call: number;
      readonly observed: Observed;
      /** The runner stops here: it must not run another program. */
      readonly spent: boolean;
    }
  | { readonly kind: 'done'; readonly call: number; readonly text: string | null };
