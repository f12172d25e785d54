import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { AppError } from '../domain/errors';
import { recordedRunSchema } from '../domain/schemas/run-schema';
import { eventually } from '../testing/eventually';
import { doubleTask, fakeServices } from '../testing/fake-services';
import { createActions } from './actions';
import { INITIAL_STATE } from './initial-state';
import { selectRun, selectVersion } from './select';
import type { PythonHost, Services } from './services';
import type { Actions, AppState } from './state';

function open(texts: readonly string[] = ['wrong', 'right'], change: Partial<Services> = {}) {
  const store = createStore<AppState>(() => INITIAL_STATE);
  const actions: Actions = createActions(store, fakeServices(texts, change));
  actions.saveOwnTask(doubleTask);
  actions.setSampling({ samples: 4 });
  return { store, actions, version: () => selectVersion(store.getState()) };
}

/** A Python that answers only when it is aborted. */
const endlessPython: PythonHost = {
  start: () => Promise.resolve(),
  inspect: () => Promise.resolve(null),
  compare: () => Promise.resolve(null),
  trace: () => Promise.resolve(null),
  judge: (_request, _onVerdict, signal) =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        resolve();
      });
    }),
};

describe('synthesize', () => {
  test('shows the first program that solves the task, with its verdict', async () => {
    const { store, actions, version } = open();
    await actions.synthesize();
    expect(selectRun(store.getState())?.phase).toBe('completed');
    expect(version()).toMatchObject({ text: 'right', origin: { kind: 'candidate', sample: 1 } });
    expect(store.getState().editorVerdict.phase).toBe('judged');
    expect(store.getState().solved).toEqual({ [doubleTask.id]: true });
    expect(store.getState().activeRun).toBeNull();
  });

  test('leaves the editor alone once the reader has typed', async () => {
    const { actions, version } = open();
    const run = actions.synthesize();
    actions.editProgram('mine');
    await run;
    expect(version()?.text).toBe('mine');
  });

  test('stops, keeps what was written, and can begin again', async () => {
    const { store, actions } = open(['right'], { python: endlessPython });
    const run = actions.synthesize();
    await eventually(() => {
      expect(selectRun(store.getState())?.candidates[0]?.phase).toBe('judging');
    });
    actions.stop();
    await run;
    expect(selectRun(store.getState())?.phase).toBe('stopped');
    expect(store.getState().lastError).toBeNull();
    expect(store.getState().activeRun).toBeNull();
  });

  test('tells of a model that cannot be loaded and loses nothing', async () => {
    const services = fakeServices([]);
    const load = () => Promise.reject(new AppError('model-unreachable', 'HTTP 503'));
    const { store, actions, version } = open([], { model: { ...services.model, load } });
    actions.editProgram('mine');
    await actions.synthesize();
    expect(store.getState().lastError).toEqual({ code: 'model-unreachable', detail: 'HTTP 503' });
    expect(version()?.text).toBe('mine');
  });
});

test('what is typed after the recorded run has begun stays in the editor', async () => {
  const file = await readFile('public/recorded/first-run.json', 'utf8');
  const loadRecordedRun = () => Promise.resolve(v.parse(recordedRunSchema, JSON.parse(file)));
  const { store, actions, version } = open([], { loadRecordedRun, reducedMotion: () => false });
  vi.useFakeTimers();
  try {
    await actions.replayRecorded();
    actions.editProgram('# my own words');
    await vi.advanceTimersByTimeAsync(60_000);
  } finally {
    vi.useRealTimers();
  }
  expect(selectRun(store.getState())?.phase).toBe('completed');
  expect(version()).toMatchObject({ text: '# my own words', origin: { kind: 'edit' } });
});

describe('the editor', () => {
  test('judges its text and forgets the verdict when the text changes', async () => {
    const { store, actions } = open();
    actions.editProgram('right');
    await actions.runTests();
    expect(store.getState().editorVerdict.phase).toBe('judged');
    actions.editProgram('right?');
    expect(store.getState().editorVerdict.phase).toBe('none');
  });

  test('gives up a test run when the text changes under it', async () => {
    const { store, actions } = open([], { python: endlessPython });
    const tests = actions.runTests();
    expect(store.getState().editorVerdict.phase).toBe('running');
    actions.editProgram('other');
    await tests;
    expect(store.getState().editorVerdict.phase).toBe('none');
  });

  test('goes back to a candidate and finds its verdict', async () => {
    const { store, actions, version } = open();
    await actions.synthesize();
    const run = selectRun(store.getState());
    actions.selectCandidate(run?.id ?? '', 0);
    expect(version()?.text).toBe('wrong');
    expect(store.getState().editorVerdict).toMatchObject({
      verdict: { asserts: [{ kind: 'fail' }, { kind: 'fail' }] },
    });
    actions.editProgram('mine');
    actions.selectCandidate(run?.id ?? '', 0);
    const document = store.getState().documents[doubleTask.id];
    expect(document?.versions.map(({ text }) => text)).toContain('mine');
  });
});

describe('task files', () => {
  test('bring their good rows and tell of the bad ones', async () => {
    const { store, actions } = open();
    const good =
      '{"task_id": 7, "text": "Triple it.", "code": "", "test_list": ["assert t(1) == 3"]}';
    await actions.openTaskFile(new File([`${good}\nnonsense\n`], 'mbpp.jsonl'));
    expect(store.getState().lastImport).toMatchObject({ accepted: 1, rejected: [{ line: 2 }] });
    expect(store.getState().selectedTask).toBe('mbpp/7');
    expect(store.getState().taskOrder).toEqual([doubleTask.id, 'mbpp/7']);
  });
});

describe('a task of the reader’s own', () => {
  test('forgets the verdicts of other asserts, and no program', async () => {
    const { store, actions } = open();
    await actions.synthesize();
    actions.saveOwnTask({ ...doubleTask, asserts: ['assert double(3) == 6'] });
    expect(store.getState().runs).toEqual({});
    expect(store.getState().solved).toEqual({});
    expect(store.getState().editorVerdict.phase).toBe('none');
    expect(store.getState().documents[doubleTask.id]?.versions.length).toBeGreaterThan(1);
  });
});
