import type { BackendWish, LoadedModel, ModelChoice } from '../domain/model';
import type { RecordedRun } from '../domain/recorded-run';
import type { RunModel } from '../domain/run-file/run-file';
import type { CodeModel, PythonRunner } from '../engine/ports';
import type { ExperimentArchive } from './experiments/archive';

/** The model with its life; it tells its states by itself. */
export interface ModelHost extends CodeModel {
  /** Loads `choice`, replacing what was loaded. @throws AppError, or the signal's reason. */
  load(
    choice: ModelChoice,
    options: { readonly backend: BackendWish; readonly hubHost: string },
    signal: AbortSignal,
  ): Promise<LoadedModel>;
  /** Deletes what is stored of a hub model. */
  forget(id: string): Promise<void>;
}

/** The judge with its life; it tells its states by itself. */
export interface PythonHost extends PythonRunner {
  /** Starts Python ahead of the first program. Never rejects: the state says what came of it. */
  start(): Promise<void>;
}

/** The part of a run's model that only its files tell. */
export type ModelFacts = Pick<RunModel, 'files' | 'parameters'>;

/** What the store and all tabs share on disk. */
export interface SharedData {
  /** Resolves when all that was changed so far is written, or cannot be. */
  readonly flush: () => Promise<void>;
  /** Takes over what other tabs have measured since. */
  readonly refreshMeasurements: () => Promise<void>;
}

/** The world outside the store; `app` makes the real one. */
export interface Services {
  readonly model: ModelHost;
  readonly python: PythonHost;
  /** The real run that plays at the first visit. */
  readonly loadRecordedRun: () => Promise<RecordedRun>;
  readonly shared: SharedData;
  /** Where experiments are kept. @throws when the browser refuses. */
  readonly openArchive: () => Promise<ExperimentArchive>;
  /** What a run's header says of a model, down to its bytes; never rejects. */
  readonly describeModel: (choice: ModelChoice) => Promise<ModelFacts>;
  /** The text of a model's `training-tasks.json.gz`, null for one without; never rejects. */
  readonly loadTrainingTasks: (choice: ModelChoice) => Promise<string | null>;
  /** Versions of what takes part in a run, by name. */
  readonly versions: Readonly<Record<string, string>>;
  /** Does work that only one tab may do; `taken` without doing it when another tab does. */
  readonly exclusively: (name: string, work: () => Promise<void>) => Promise<'done' | 'taken'>;
  /** Does such work as soon as no other tab does; a tab that goes, does so no more. */
  readonly inTurn: (name: string, work: () => Promise<void>) => Promise<void>;
  /** Milliseconds that only grow. */
  readonly now: () => number;
  /** Milliseconds since the epoch. */
  readonly today: () => number;
  readonly newId: () => string;
  /** Whether the reader asked for no motion. */
  readonly reducedMotion: () => boolean;
  /** Makes the waiting update take over, then reloads. */
  readonly applyUpdate: () => void;
}
