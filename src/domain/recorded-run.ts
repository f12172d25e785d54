import type { RunEvent } from './run';
import type { Task } from './task';

/** A real run written down, to be played again without a model. */
export interface RecordedRun {
  /** ISO 8601 date of the recording. */
  readonly recordedAt: string;
  readonly task: Task;
  readonly events: readonly RunEvent[];
}
