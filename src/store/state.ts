import type { ErrorCode } from '../domain/errors';
import type { RejectedRow } from '../domain/formats/rejected-row';
import type { ModelState, PythonState } from '../domain/model';
import type { OwnTaskDraft } from '../domain/own-task';
import type { Run } from '../domain/run';
import type { Settings } from '../domain/settings';
import type { Difficulty, Task } from '../domain/task';
import type { ProgramVerdict } from '../domain/verdict';
import type { ExperimentActions, ExperimentsState } from './experiments/experiments-state';
import type { PredictActions, PredictState } from './predict/predict-state';
import type { PromptPreview } from './task-prompt';

/** What narrows the task list. */
export interface TaskFilter {
  readonly query: string;
  readonly tag: string | null;
  readonly difficulty: Difficulty | null;
  readonly progress: 'all' | 'solved' | 'unsolved';
}

/** What became of a file the user opened. */
export interface ImportReport {
  readonly file: string;
  readonly accepted: number;
  readonly rejected: readonly RejectedRow[];
}

/** One state of a task's program; versions are only ever added. */
export interface Version {
  readonly id: string;
  readonly text: string;
  readonly origin:
    | { readonly kind: 'starter' }
    | { readonly kind: 'candidate'; readonly run: string; readonly sample: number }
    | { readonly kind: 'edit'; readonly of: string };
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The programs of one task: at least one version, one of them in the editor. */
export interface TaskDocument {
  readonly versions: readonly Version[];
  readonly current: string;
}

/** The verdict that belongs to the text in the editor. */
export type EditorVerdict =
  | { readonly phase: 'none' }
  | { readonly phase: 'running' }
  | { readonly phase: 'judged'; readonly verdict: ProgramVerdict };

/** Something the reader should know, until dismissed. */
export interface Notice {
  readonly id: string;
  readonly tone: 'info' | 'warning' | 'error';
  readonly text: string;
  /** An offered action. */
  readonly action: { readonly label: string; readonly kind: 'reload-for-update' } | null;
}

/** How far the page is stored for use without a network. */
export type OfflineState =
  | { readonly phase: 'unsupported' }
  | { readonly phase: 'storing'; readonly files: number; readonly totalFiles: number }
  | { readonly phase: 'ready' };

/** Everything the page shows. */
export interface AppState extends PredictState {
  readonly tasks: Readonly<Record<string, Task>>;
  /** Task ids as listed: own, imported, pack. */
  readonly taskOrder: readonly string[];
  readonly selectedTask: string | null;
  readonly filter: TaskFilter;
  readonly lastImport: ImportReport | null;
  /** What is typed on "Write a task" and not saved yet, by the id of the task edited, or `new`. */
  readonly drafts: Readonly<Record<string, OwnTaskDraft>>;
  /** Ids of tasks that some program of the user's or the model's has solved. */
  readonly solved: Readonly<Record<string, true>>;
  readonly documents: Readonly<Record<string, TaskDocument>>;
  readonly editorVerdict: EditorVerdict;
  /** The newest run of each task. */
  readonly runs: Readonly<Record<string, Run>>;
  /** Whether a task's run is the recorded one that ships with the page. */
  readonly recorded: Readonly<Record<string, true>>;
  /** ISO 8601 date on which the recorded run was made; null until it is read. */
  readonly recordedAt: string | null;
  /** The run that is going on, or null. */
  readonly activeRun: string | null;
  readonly selectedCandidate: { readonly run: string; readonly sample: number } | null;
  readonly experiments: ExperimentsState;
  readonly settings: Settings;
  readonly model: ModelState;
  readonly python: PythonState;
  readonly notices: readonly Notice[];
  readonly offline: OfflineState;
  /** Kept data has been read; before that nothing is written. */
  readonly hydrated: boolean;
  readonly storage: 'kept' | 'memory';
  readonly lastError: { readonly code: ErrorCode; readonly detail: string } | null;
}

/** All that a person can do; the page's only way to change anything. */
export interface Actions extends PredictActions {
  selectTask(id: string): void;
  setFilter(change: Partial<TaskFilter>): void;
  /** Reads a task file; bad rows are reported in `lastImport`, good ones are added. */
  openTaskFile(file: File): Promise<void>;
  dismissImport(): void;
  /** Adds or replaces a task of the user's own and selects it. */
  saveOwnTask(task: Task): void;
  removeTask(id: string): void;
  /** Keeps what is typed for a task of the user's own; `id` as in `drafts`, null drops the draft. */
  editDraft(id: string, draft: OwnTaskDraft | null): void;
  /** New text in the editor: becomes or updates an `edit` version; clears the verdict. */
  editProgram(text: string): void;
  selectVersion(id: string): void;
  selectCandidate(run: string, sample: number): void;
  /** Loads the model if needed, samples, judges. */
  synthesize(): Promise<void>;
  /** Judges the text in the editor. */
  runTests(): Promise<void>;
  /** Ends the active run, the model's load and the editor's test run. */
  stop(): void;
  setSettings(change: Partial<Settings>): void;
  setSampling(change: Partial<Settings['sampling']>): void;
  loadModel(): Promise<void>;
  /** Deletes a hub model's downloaded files. */
  forgetModel(id: string): Promise<void>;
  dismissNotice(id: string): void;
  reloadForUpdate(): void;
  /** Plays the recorded run; resolves when it has begun. */
  replayRecorded(): Promise<void>;
  /** The prompt of the task on the screen, as the chosen protocol makes it. */
  previewPrompt(signal: AbortSignal): Promise<PromptPreview | null>;
  readonly experiments: ExperimentActions;
}
