import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../domain/errors';
import { parseTaskFile } from '../domain/formats/parse-task-file';
import type { ModelChoice } from '../domain/model';
import type { RecordedRun } from '../domain/recorded-run';
import { recordedRunSchema } from '../domain/schemas/run-schema';
import type { Task } from '../domain/task';
import { textOf } from '../lib/text-of';
import { createActions } from '../store/actions';
import { INITIAL_STATE } from '../store/initial-state';
import type { SharedData } from '../store/services';
import type { Actions, AppState } from '../store/state';
import { describeModel } from '../workers/model/describe-model';
import { createModelClient } from '../workers/model/model-client';
import { createPythonClient } from '../workers/python/python-client';
import { exclusively, inTurn } from './tab-locks';
import { VERSIONS } from './versions';

/** The page's store, its actions, and the way to let a waiting update take over. */
export interface App {
  readonly store: StoreApi<AppState>;
  readonly actions: Actions;
  readonly loadPack: () => Promise<readonly Task[]>;
  readonly setUpdate: (apply: () => void) => void;
  /** Tells the actions of the data on disk, once it is open. */
  readonly setShared: (shared: SharedData) => void;
}

/** The folder that the page was served from, as a URL ending in a slash. */
export const SITE = new URL(import.meta.env.BASE_URL, document.baseURI).href;

async function fetchText(path: string): Promise<string> {
  const response = await fetch(new URL(path, SITE));
  if (!response.ok) throw new AppError('internal', `${path}: HTTP ${response.status}`);
  return textOf(await response.arrayBuffer());
}

async function loadPack(): Promise<readonly Task[]> {
  return parseTaskFile('pack.jsonl', await fetchText('tasks/pack.jsonl'), 'pack').tasks;
}

async function loadRecordedRun(): Promise<RecordedRun> {
  return v.parse(recordedRunSchema, JSON.parse(await fetchText('recorded/first-run.json')));
}

/** Only the embedded model has such a list; a run goes on without it. */
async function loadTrainingTasks({ kind, id }: ModelChoice): Promise<string | null> {
  if (kind !== 'embedded') return null;
  return fetchText(`models/${id}/training-tasks.json.gz`).catch(() => null);
}

/** Builds the clients, the store and the actions; nothing is loaded yet. */
export function createApp(): App {
  const store = createStore<AppState>(() => INITIAL_STATE);
  let setShared: (shared: SharedData) => void = () => undefined;
  const opened = new Promise<SharedData>((resolve) => {
    setShared = resolve;
  });
  let applyUpdate = () => {
    location.reload();
  };
  const model = createModelClient({
    onState: (state) => {
      store.setState({ model: state });
    },
  });
  const python = createPythonClient({
    onState: (state) => {
      store.setState({ python: state });
    },
  });
  const actions = createActions(store, {
    model,
    python,
    loadRecordedRun,
    shared: {
      flush: async () => (await opened).flush(),
      refreshMeasurements: async () => (await opened).refreshMeasurements(),
    },
    openArchive: async () => {
      const { openArchive } = await import('../store/experiments/database-archive');
      return openArchive(`assay-experiments:${new URL(SITE).pathname}`);
    },
    describeModel: (choice) => describeModel(choice, SITE, store.getState().settings.hubHost),
    loadTrainingTasks,
    versions: VERSIONS,
    exclusively,
    inTurn,
    now: () => performance.now(),
    today: () => Date.now(),
    newId: () => crypto.randomUUID(),
    reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    applyUpdate: () => {
      applyUpdate();
    },
  });
  return {
    store,
    actions,
    loadPack,
    setShared,
    setUpdate(apply) {
      applyUpdate = apply;
    },
  };
}
