import { AppError, toAppError } from '../domain/errors';
import type { RunEvent } from '../domain/run';
import { play } from '../engine/play';
import { synthesize } from '../engine/synthesize';
import { createBuffer } from '../lib/buffer';
import { createRunFollower } from './follow-run';
import { selectTask } from './select';
import type { ModelLoader } from './model-loader';
import type { Actions } from './state';
import { previewPrompt, taskPrompt } from './task-prompt';
import { addTasks } from './task-actions';
import type { Tools } from './tools';

type RunActions = Pick<
  Actions,
  'synthesize' | 'loadModel' | 'forgetModel' | 'replayRecorded' | 'previewPrompt'
> & {
  readonly stopRun: () => void;
};

/** Tokens come faster than anyone reads: the screen changes at most this often. */
const SCREEN_MS = 50;

/** Loading the model, sampling and judging, and playing the recorded run. */
export function runActions(tools: Tools, models: ModelLoader): RunActions {
  const { store, services } = tools;
  const follower = createRunFollower(tools);
  let active: AbortController | null = null;
  let replay = new AbortController();

  /** One exclusive activity at a time; aborting it is no fault. */
  async function exclusively(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (active) return;
    const mine = new AbortController();
    active = mine;
    store.setState({ lastError: null });
    try {
      await work(mine.signal);
    } catch (thrown) {
      if (!mine.signal.aborted) tools.fail(toAppError(thrown));
    } finally {
      active = null;
      store.setState({ activeRun: null });
    }
  }

  async function synthesizeSelected(signal: AbortSignal): Promise<void> {
    const task = selectTask(store.getState());
    if (!task) return;
    replay.abort();
    const run = services.newId();
    store.setState({ activeRun: run });
    follower.begin();
    void services.python.start();
    const loaded = await models.ensure(store.getState().settings.model, signal);
    // What was chosen while the model loaded counts, for the prompt and for the run alike.
    const state = store.getState();
    const { sampling, timeLimitMs, protocol } = state.settings;
    store.setState(({ recorded: { [task.id]: _, ...recorded } }) => ({ recorded }));
    const buffer = createBuffer<RunEvent>(SCREEN_MS, (events) => {
      follower.fold(task.id, events);
    });
    const prompt = await taskPrompt(state, task, services.model, loaded);
    const model = loaded.choice.id;
    const plan = { run, task, model, sampling, timeLimitMs, protocol, prompt: prompt.text };
    await synthesize(plan, services, buffer.add, signal);
    buffer.flush();
    const error = store.getState().runs[task.id]?.error;
    if (error) tools.fail(new AppError(error.code, error.detail));
  }

  /** Ends when the run begins to play: nothing that the reader does from then on is taken back. */
  async function beginRecorded(signal: AbortSignal): Promise<void> {
    const { task, events, recordedAt } = await services.loadRecordedRun();
    const run = services.newId();
    store.setState((state) => ({
      ...(state.tasks[task.id] ? {} : addTasks(state, [task])),
      recorded: { ...state.recorded, [task.id]: true },
      recordedAt,
      selectedTask: task.id,
    }));
    tools.ensureDocument(task.id);
    follower.begin();
    const pace = services.reducedMotion() ? 0 : 1;
    play(
      events.map((event) => ({ ...event, run })),
      pace,
      (event) => {
        follower.fold(task.id, [event]);
      },
      signal,
    ).catch(failed);
  }

  function failed(thrown: unknown): void {
    tools.fail(toAppError(thrown));
  }

  return {
    synthesize: () => exclusively(synthesizeSelected),
    loadModel: () =>
      exclusively(async (signal) => {
        await models.ensure(store.getState().settings.model, signal);
      }),
    previewPrompt: (signal) => previewPrompt(tools, signal),
    async forgetModel(id) {
      try {
        await services.model.forget(id);
      } catch (thrown) {
        tools.fail(toAppError(thrown));
      }
    },
    async replayRecorded() {
      replay.abort();
      replay = new AbortController();
      await beginRecorded(replay.signal).catch(failed);
    },
    stopRun() {
      active?.abort();
    },
  };
}
