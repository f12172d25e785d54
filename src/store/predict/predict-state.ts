import type { Measurement } from '../../domain/predict/measurement';
import type { Series, SeriesSettings } from '../../domain/predict/series';
import type { Trace } from '../../domain/predict/trace';
import type { TaskChoice } from '../../domain/task-choice';

/** What the screen of predictions is busy with. */
type PredictPhase =
  | { readonly kind: 'idle' }
  /** Python runs calls for a new series. */
  | { readonly kind: 'preparing'; readonly made: number; readonly wanted: number }
  /** The answer on the screen is being compared, or the model asked. */
  | { readonly kind: 'answering' }
  /** `sentence` says why there is no series, or why an answer is none. */
  | { readonly kind: 'refused'; readonly sentence: string };

/** The recorded call of the question on the screen. */
type TraceState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running' }
  | { readonly kind: 'ready'; readonly trace: Trace };

/** All that the page shows of predictions. */
export interface PredictState {
  /** Series by their id, finished ones too. */
  readonly series: Readonly<Record<string, Series>>;
  readonly currentSeries: string | null;
  readonly predict: PredictPhase;
  readonly trace: TraceState;
  /** Measurements of models by their id. */
  readonly measurements: Readonly<Record<string, Measurement>>;
  /** The measurement that goes on here. */
  readonly measuring: string | null;
}

/** Before anything has been predicted. */
export const NO_PREDICTIONS: PredictState = {
  series: {},
  currentSeries: null,
  predict: { kind: 'idle' },
  trace: { kind: 'none' },
  measurements: {},
  measuring: null,
};

/** All that a person can do on the screen of predictions. */
export interface PredictActions {
  /** Runs calls of the chosen tasks and begins a series of them. */
  startSeries(settings: SeriesSettings): Promise<void>;
  /** A series about the program in the workbench's editor, at the calls of its task's asserts. */
  startEditorSeries(): Promise<void>;
  /** Keeps what is typed for the question on the screen. */
  draftPrediction(text: string): void;
  /** Answers the question on the screen; null passes it over. The model answers after. */
  answerPrediction(text: string | null): Promise<void>;
  /** Loads the model, and lets it answer what the reader has answered, if anything. */
  letModelPredict(): Promise<void>;
  nextPrediction(): void;
  /** Ends the series; its score stays with the others. */
  leaveSeries(): void;
  /** Goes on with a series that was left. */
  resumeSeries(id: string): void;
  removeSeries(id: string): void;
  /** Records the call on the screen. */
  traceCall(): Promise<void>;
  /** Measures the chosen model over tasks, under the four prompts; one measurement at a time. */
  measureModel(tasks: TaskChoice): Promise<void>;
  /** Takes over what other tabs have measured; what no tab goes on with has been interrupted. */
  readonly openMeasurements: () => Promise<void>;
  /** Goes on with a measurement where it ended, with its own model. */
  resumeMeasurement(id: string): Promise<void>;
  removeMeasurement(id: string): void;
  stopPredicting(): void;
}
