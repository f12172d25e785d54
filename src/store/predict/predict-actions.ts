import { toAppError } from '../../domain/errors';
import { drawQuestions } from '../../domain/predict/draw-questions';
import { questionsOf, type PredictionItem } from '../../domain/predict/prediction-item';
import { changeRound, type Series, type SeriesSettings } from '../../domain/predict/series';
import { chooseTasks } from '../../domain/task-choice';
import { makeItems } from '../../engine/make-items';
import { compareAnswer, predictCall } from '../../engine/predict-call';
import { runCall } from '../../engine/run-call';
import type { ModelLoader } from '../model-loader';
import { listTasks, selectChosenModel, selectSeries, selectTask, selectVersion } from '../select';
import type { AppState } from '../state';
import type { Tools } from '../tools';
import { measureActions } from './measure-actions';
import type { PredictActions } from './predict-state';

const NO_LITERAL =
  'That is no Python value. Write one as Python would: 42, 3.5, True, None, \'text\', [1, 2], (1, 2) or {"a": 1}.';
const NO_TASKS = 'No task fits: choose others, or open a task file with reference programs.';
const NO_EDITOR_CALLS =
  'There is nothing to predict: the program in the editor needs a task whose asserts each compare one call.';

/** Series of predictions: making them, answering, and stepping through. */
export function predictActions(tools: Tools, models: ModelLoader): PredictActions {
  const { store, services } = tools;
  const { stopMeasuring, ...measuring } = measureActions(tools, models);
  let active = new AbortController();
  let loading = new AbortController();

  /** One thing at a time; what was going on is given up. */
  async function only(
    phase: AppState['predict'],
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    active.abort();
    active = new AbortController();
    const { signal } = active;
    store.setState({ predict: phase });
    try {
      await work(signal);
    } catch (thrown) {
      if (!signal.aborted) tools.fail(toAppError(thrown, 'python-failed'));
    }
    if (signal.aborted) return;
    store.setState(({ predict }) =>
      predict.kind === 'refused' ? {} : { predict: { kind: 'idle' } },
    );
  }

  function refuse(sentence: string): void {
    store.setState({ predict: { kind: 'refused', sentence } });
  }

  function begin(items: readonly PredictionItem[], shown: SeriesSettings['shown']): void {
    const id = services.newId();
    const rounds = items.map((item) => ({ item, yours: null, model: null }));
    const opened: Series = { id, at: services.today(), shown, rounds, current: 0, draft: '' };
    store.setState(({ series }) => ({
      series: { ...series, [id]: opened },
      currentSeries: id,
      trace: { kind: 'none' },
    }));
  }

  /** Puts another series on the screen, or none. */
  function turnTo(id: string | null): void {
    active.abort();
    store.setState({ predict: { kind: 'idle' }, trace: { kind: 'none' }, currentSeries: id });
  }

  function changeSeries(change: (series: Series) => Series): void {
    const current = selectSeries(store.getState());
    if (!current) return;
    store.setState(({ series }) => ({ series: { ...series, [current.id]: change(current) } }));
  }

  async function askModel(signal: AbortSignal): Promise<void> {
    const series = selectSeries(store.getState());
    const item = series?.rounds[series.current]?.item;
    const asked = selectChosenModel(store.getState());
    if (!series || !item || asked === null) return;
    const { current } = series;
    const answer = await predictCall(services, item, series.shown, signal);
    const model = answer && { ...answer, by: asked.choice.id };
    if (!signal.aborted) changeSeries((now) => changeRound(now, current, { model }));
  }

  return {
    ...measuring,
    startSeries: (settings) =>
      only({ kind: 'preparing', made: 0, wanted: settings.length }, async (signal) => {
        const { timeLimitMs } = store.getState().settings;
        const chosen = chooseTasks(listTasks(store.getState()), settings.tasks);
        const questions = drawQuestions(chosen, services.today() % 0xffff_ffff);
        const items: PredictionItem[] = [];
        const limits = { wanted: settings.length, timeLimitMs };
        const found = (item: PredictionItem) => {
          items.push(item);
          store.setState({
            predict: { kind: 'preparing', made: items.length, wanted: settings.length },
          });
        };
        await makeItems(services.python, questions, limits, found, signal);
        if (signal.aborted) return;
        if (items.length === 0) refuse(NO_TASKS);
        else begin(items, settings.shown);
      }),
    startEditorSeries: () =>
      only({ kind: 'preparing', made: 0, wanted: 1 }, async (signal) => {
        const state = store.getState();
        const task = selectTask(state);
        const program = selectVersion(state)?.text;
        const questions = task && program !== undefined ? questionsOf(task, program) : [];
        const items: PredictionItem[] = [];
        for (const question of questions) {
          const { timeLimitMs } = state.settings;
          const outcome = await runCall(services.python, { ...question, timeLimitMs }, signal);
          if (outcome) items.push({ ...question, outcome });
          if (signal.aborted) return;
          const made = items.length;
          store.setState({ predict: { kind: 'preparing', made, wanted: questions.length } });
        }
        if (items.length === 0) refuse(NO_EDITOR_CALLS);
        else begin(items, { text: true, asserts: false });
      }),
    draftPrediction(draft) {
      changeSeries((series) => ({ ...series, draft }));
      if (store.getState().predict.kind === 'refused')
        store.setState({ predict: { kind: 'idle' } });
    },
    answerPrediction: (text) =>
      only({ kind: 'answering' }, async (signal) => {
        const series = selectSeries(store.getState());
        const round = series?.rounds[series.current];
        if (!series || !round || round.yours) return;
        const comparison =
          text === null
            ? 'different'
            : ((await compareAnswer(services.python, round.item, text)) ?? 'different');
        if (signal.aborted) return;
        if (comparison === 'no-literal') {
          refuse(NO_LITERAL);
          return;
        }
        const yours = { text: text?.trim() ?? '', comparison };
        changeSeries((now) => changeRound(now, series.current, { yours }));
        if (round.item.outcome.kind === 'value') await askModel(signal);
      }),
    async letModelPredict() {
      const { signal } = loading;
      try {
        await models.ensure(store.getState().settings.model, signal);
      } catch (thrown) {
        if (!signal.aborted) tools.fail(toAppError(thrown));
        return;
      }
      const series = selectSeries(store.getState());
      const round = series?.rounds[series.current];
      // The reader may have gone on while it loaded: an answer to come asks the model itself.
      if (round?.yours && !round.model) await only({ kind: 'answering' }, askModel);
    },
    nextPrediction() {
      active.abort();
      store.setState({ predict: { kind: 'idle' }, trace: { kind: 'none' } });
      changeSeries((series) => ({ ...series, current: series.current + 1, draft: '' }));
    },
    leaveSeries() {
      turnTo(null);
    },
    resumeSeries(id) {
      turnTo(id);
    },
    removeSeries(id) {
      if (store.getState().currentSeries === id) turnTo(null);
      store.setState(({ series: { [id]: _, ...series } }) => ({ series }));
    },
    async traceCall() {
      const state = store.getState();
      const series = selectSeries(state);
      const item = series?.rounds[series.current]?.item;
      if (!item) return;
      store.setState({ trace: { kind: 'running' } });
      if (active.signal.aborted) active = new AbortController();
      const { signal } = active;
      const { program, call } = item;
      const { timeLimitMs } = state.settings;
      let trace = null;
      try {
        trace = await services.python.trace({ program, call, timeLimitMs }, signal);
      } catch (thrown) {
        tools.fail(toAppError(thrown, 'python-failed'));
      }
      const now = selectSeries(store.getState());
      if (now?.id !== series.id || now.current !== series.current) return;
      store.setState({ trace: trace ? { kind: 'ready', trace } : { kind: 'none' } });
    },
    stopPredicting() {
      active.abort();
      loading.abort();
      loading = new AbortController();
      stopMeasuring();
      store.setState({ predict: { kind: 'idle' } });
    },
  };
}
