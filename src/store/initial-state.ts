import { DEFAULT_SETTINGS } from '../domain/settings';
import { NO_EXPERIMENTS } from './experiments/experiments-state';
import { NO_PREDICTIONS } from './predict/predict-state';
import type { AppState, TaskFilter } from './state';

/** A filter that hides nothing. */
export const OPEN_FILTER: TaskFilter = { query: '', tag: null, difficulty: null, progress: 'all' };

/** The page before anything has loaded. */
export const INITIAL_STATE: AppState = {
  tasks: {},
  taskOrder: [],
  selectedTask: null,
  filter: OPEN_FILTER,
  lastImport: null,
  drafts: {},
  solved: {},
  documents: {},
  editorVerdict: { phase: 'none' },
  runs: {},
  recorded: {},
  recordedAt: null,
  activeRun: null,
  selectedCandidate: null,
  ...NO_PREDICTIONS,
  experiments: NO_EXPERIMENTS,
  settings: DEFAULT_SETTINGS,
  model: { phase: 'idle' },
  python: { phase: 'idle' },
  notices: [],
  offline: { phase: 'unsupported' },
  hydrated: false,
  storage: 'kept',
  lastError: null,
};
