import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { LoadedModel, ModelChoice } from '../domain/model';
import { EMBEDDED_MODEL } from '../domain/settings';
import { fakeServices, loadedModel } from '../testing/fake-services';
import { INITIAL_STATE } from './initial-state';
import { createModelLoader } from './model-loader';
import type { AppState } from './state';
import { createTools } from './tools';

const OTHER: ModelChoice = { kind: 'hub', id: 'someone/small-coder', dtype: 'q8' };

interface Load {
  readonly choice: ModelChoice;
  readonly signal: AbortSignal;
  readonly finish: (loaded: LoadedModel) => void;
}

/** A loader whose loads end when the test says so, or when another begins. */
function open() {
  const loads: Load[] = [];
  let endLast: () => void = () => undefined;
  const services = fakeServices([]);
  const load = (choice: ModelChoice, _: unknown, signal: AbortSignal): Promise<LoadedModel> => {
    endLast();
    return new Promise((finish, reject) => {
      endLast = () => {
        reject(new DOMException('Another model is loaded.', 'AbortError'));
      };
      signal.addEventListener('abort', endLast);
      loads.push({ choice, signal, finish });
    });
  };
  const store = createStore<AppState>(() => INITIAL_STATE);
  const tools = createTools(store, { ...services, model: { ...services.model, load } });
  return { loads, models: createModelLoader(tools) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a model that two want at once', () => {
  test('is loaded once', async () => {
    const { loads, models } = open();
    const both = [1, 2].map(() => models.ensure(EMBEDDED_MODEL, new AbortController().signal));
    await settled();
    expect(loads).toHaveLength(1);
    loads[0]?.finish(loadedModel(EMBEDDED_MODEL));
    expect(await Promise.all(both)).toEqual([
      loadedModel(EMBEDDED_MODEL),
      loadedModel(EMBEDDED_MODEL),
    ]);
  });

  test('goes on loading until both have given it up', async () => {
    const { loads, models } = open();
    const [first, second] = [new AbortController(), new AbortController()];
    const ends = [first, second].map(({ signal }) =>
      models.ensure(EMBEDDED_MODEL, signal).catch((thrown: unknown) => thrown),
    );
    await settled();
    first.abort();
    expect(await ends[0]).toBe(first.signal.reason);
    expect(loads[0]?.signal.aborted).toBe(false);
    second.abort();
    await ends[1];
    expect(loads[0]?.signal.aborted).toBe(true);
  });
});

test('who waits for a model is told that another was loaded instead', async () => {
  const { loads, models } = open();
  const first = models.ensure(EMBEDDED_MODEL, new AbortController().signal);
  await settled();
  const second = models.ensure(OTHER, new AbortController().signal);
  await expect(first).rejects.toMatchObject({ code: 'model-failed' });
  loads[1]?.finish(loadedModel(OTHER));
  expect((await second).choice).toEqual(OTHER);
});
