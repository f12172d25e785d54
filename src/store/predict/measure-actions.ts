import { AppError, toAppError } from '../../domain/errors';
import { firstQuestions } from '../../domain/predict/draw-questions';
import { filesChanged, type Measurement } from '../../domain/predict/measurement';
import { chooseTasks, taskChoiceWords } from '../../domain/task-choice';
import { measurePrediction } from '../../engine/measure-prediction';
import { holdModel } from '../held-model';
import type { ModelLoader } from '../model-loader';
import { listTasks } from '../select';
import type { Tools } from '../tools';
import type { PredictActions } from './predict-state';

const MODEL_TAKEN =
  'Another model was loaded while this one was measured. Resume the measurement to load its own again.';
const OTHER_FILES =
  'The model’s files are no longer those that this measurement began with. Begin a new one.';
const ELSEWHERE = 'Another tab is measuring a model. Begin or resume this one when it is done.';

type MeasureActions = Pick<
  PredictActions,
  'measureModel' | 'openMeasurements' | 'resumeMeasurement' | 'removeMeasurement'
> & { readonly stopMeasuring: () => void };

/** Measurements of models' predictions, in the background, kept with every task. */
export function measureActions(tools: Tools, models: ModelLoader): MeasureActions {
  const { store, services } = tools;
  let following = false;
  let active: { readonly id: string; readonly abort: AbortController } | null = null;

  function find(id: string): Measurement | undefined {
    return store.getState().measurements[id];
  }

  /** Nothing of one that was deleted. */
  function change(id: string, part: Partial<Measurement>): void {
    const measurement = find(id);
    if (!measurement) return;
    store.setState(({ measurements }) => ({
      measurements: { ...measurements, [id]: { ...measurement, ...part } },
    }));
  }

  function questionsLeft({ tasks, done }: Measurement) {
    const all = store.getState().tasks;
    return tasks.ids.slice(done).map((id) => {
      const [question] = firstQuestions(all[id] ? [all[id]] : []);
      if (question) return question;
      const detail = `Task ${id} of this measurement is not loaded. Open its task file, then resume.`;
      throw new AppError('file-unreadable', detail);
    });
  }

  async function work(measurement: Measurement, signal: AbortSignal): Promise<void> {
    const { id, model: choice, done, timeLimitMs } = measurement;
    const questions = questionsLeft(measurement);
    const { contextLength } = await models.ensure(choice, signal);
    const { files } = await services.describeModel(choice);
    if (filesChanged(measurement.files, files)) throw new AppError('model-failed', OTHER_FILES);
    change(id, { files: { ...files, ...measurement.files } });
    const model = holdModel(tools, choice, MODEL_TAKEN);
    await measurePrediction(
      { model, python: services.python },
      { questions, counted: measurement, timeLimitMs, contextLength },
      (progress) => {
        change(id, { ...progress, done: done + progress.done });
      },
      signal,
    );
  }

  async function run(measurement: Measurement, signal: AbortSignal): Promise<void> {
    const { id } = measurement;
    store.setState(({ measurements }) => ({
      measurements: { ...measurements, [id]: { ...measurement, phase: 'running' } },
      measuring: id,
    }));
    try {
      await work(measurement, signal);
    } catch (thrown) {
      if (!signal.aborted) tools.fail(toAppError(thrown));
    }
    const now = find(id);
    const all = now?.done === now?.tasks.ids.length;
    const early = signal.aborted ? 'stopped' : 'interrupted';
    change(id, { phase: all ? 'completed' : early });
    store.setState({ measuring: null });
  }

  /** One measurement at a time, in all tabs together: they would share the machine. */
  async function runAlone(measurement: Measurement): Promise<void> {
    if (active) return;
    const abort = new AbortController();
    active = { id: measurement.id, abort };
    const came = await services
      .exclusively('measurement', async () => {
        await takeOver();
        const now = find(measurement.id) ?? measurement;
        if (now.phase !== 'completed') await run(now, abort.signal);
        await services.shared.flush();
      })
      .finally(() => {
        active = null;
      });
    if (came === 'done') return;
    tools.notify({ tone: 'info', text: ELSEWHERE, action: null });
    await follow();
  }

  /** Only while no other tab measures. */
  async function takeOver(): Promise<void> {
    await services.shared.refreshMeasurements();
    for (const { id, phase } of Object.values(store.getState().measurements)) {
      if (phase === 'running') change(id, { phase: 'interrupted' });
    }
    await services.shared.flush();
  }

  /** While another tab measures: shows how far it is, and takes over at its end. */
  async function follow(): Promise<void> {
    await services.shared.refreshMeasurements();
    if (following) return;
    following = true;
    void services.inTurn('measurement', takeOver).finally(() => {
      following = false;
    });
  }

  return {
    async measureModel(choice) {
      const { settings } = store.getState();
      const questions = firstQuestions(chooseTasks(listTasks(store.getState()), choice));
      if (questions.length === 0) return;
      await runAlone({
        id: services.newId(),
        at: services.today(),
        model: settings.model,
        files: {},
        tasks: { name: taskChoiceWords(choice), ids: questions.map(({ taskId }) => taskId) },
        timeLimitMs: settings.timeLimitMs,
        done: 0,
        ...{ tallies: [], unasked: [] },
        phase: 'running',
      });
    },
    async openMeasurements() {
      if (active) return;
      const came = following ? 'taken' : await services.exclusively('measurement', takeOver);
      if (came === 'taken') await follow();
    },
    async resumeMeasurement(id) {
      const measurement = find(id);
      if (measurement && measurement.phase !== 'completed') await runAlone(measurement);
    },
    removeMeasurement(id) {
      if (active?.id === id) active.abort.abort();
      store.setState(({ measurements: { [id]: _, ...measurements } }) => ({ measurements }));
    },
    stopMeasuring() {
      active?.abort.abort();
    },
  };
}
