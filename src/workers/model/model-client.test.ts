import { expect, test } from 'vitest';
import { AppError } from '../../domain/errors';
import type { CodeModel, SampleEvent, SampleRequest } from '../../engine/ports';
import { FILES, GPU_WITH_ADAPTER, MODEL, serveFiles, setUp } from './testing/fake-environment';
import { eager, finished, patient, REPORT } from './testing/fake-worker';
import type { WorkerLoad } from './protocol';

const REQUEST: SampleRequest = {
  ...{
    prompt: 'p',
    chat: false,
    samples: 2,
    temperature: 1,
    seed: 1,
    maxTokens: 8,
    stopStrings: [],
  },
};
async function collect(
  client: CodeModel,
  signal = new AbortController().signal,
  onEvent: (event: SampleEvent) => void = () => undefined,
): Promise<SampleEvent[]> {
  const events: SampleEvent[] = [];
  await client.sample(
    REQUEST,
    (event) => {
      events.push(event);
      onEvent(event);
    },
    signal,
  );
  return events;
}

test('a load goes from download over start to ready and says why it runs where it runs', async () => {
  const { load, states, client } = setUp({
    scripts: [
      (page) => ({
        load: () => {
          page.loadStep('starting');
          page.loadStep('testing');
          return Promise.resolve(REPORT);
        },
      }),
    ],
  });
  const model = await load();
  expect(model.reason).toBe('WASM, 4 threads: this browser offers no WebGPU adapter.');
  const steps = states.map((state) => (state.phase === 'loading' ? state.step : state.phase));
  expect([...new Set(steps)]).toEqual(['downloading', 'starting', 'testing', 'ready']);
  const bytes = Object.values(FILES).join('').length;
  expect(states.at(-2)).toMatchObject({ loadedBytes: bytes, totalBytes: bytes });
  client.dispose();
});

test('when WebGPU does not start, a new worker takes WASM and the reason tells of it', async () => {
  const loads: WorkerLoad[] = [];
  const { load, workers, client } = setUp({
    gpu: GPU_WITH_ADAPTER,
    scripts: [
      () => ({
        load: async (request) => {
          loads.push(request);
          return Promise.reject(
            new AppError('model-failed', 'its numeric self-test went wrong at token 3 of 32'),
          );
        },
      }),
      () => ({ load: (request) => (loads.push(request), Promise.resolve(REPORT)) }),
    ],
  });
  const model = await load();
  expect(loads.map(({ backend, threads }) => [backend, threads])).toEqual([
    ['webgpu', 1],
    ['wasm', 4],
  ]);
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  expect(model.backend).toBe('wasm');
  expect(model.reason).toContain('self-test went wrong at token 3 of 32');
  client.dispose();
});

test('when WASM does not start, the load fails with the fault', async () => {
  const { load, states, workers } = setUp({
    scripts: [
      () => ({
        load: () => {
          return Promise.reject(new AppError('model-failed', 'no'));
        },
      }),
    ],
  });
  await expect(load()).rejects.toMatchObject({ code: 'model-failed', detail: 'no' });
  expect(states.at(-1)).toMatchObject({ phase: 'failed', choice: MODEL });
  expect(workers.every(({ terminated }) => terminated)).toBe(true);
});

test('a worker that crashes while it starts is a failed start', async () => {
  const { load } = setUp({
    scripts: [
      (_page, worker) => ({
        load: () => {
          setTimeout(() => worker.crash('out of memory'));
          return new Promise(() => undefined);
        },
      }),
    ],
  });
  await expect(load()).rejects.toMatchObject({ code: 'model-failed', detail: 'out of memory' });
});

test('a model that does not exist is not found', async () => {
  const { load, states } = setUp({
    fetchUrl: () => Promise.resolve(new Response('', { status: 404 })),
  });
  await expect(load()).rejects.toMatchObject({ code: 'model-not-found' });
  expect(states.at(-1)?.phase).toBe('failed');
});

test('an aborted load rejects with its reason and leaves the earlier model ready', async () => {
  let slow = false;
  const { client, load, states } = setUp({
    scripts: [eager],
    fetchUrl: (address, init) => {
      if (!slow) return serveFiles(address);
      return new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    },
  });
  const model = await load();
  slow = true;
  const abort = new AbortController();
  const second = load(abort.signal);
  abort.abort();
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  expect(states.at(-1)).toEqual({ phase: 'ready', model });
  expect(await collect(client)).toHaveLength(2);
  client.dispose();
});

test('aborting while the worker starts ends the worker and leaves nothing loaded', async () => {
  const abort = new AbortController();
  const { load, states, workers } = setUp({
    scripts: [
      () => ({
        load: () => {
          abort.abort();
          return new Promise(() => undefined);
        },
      }),
    ],
  });
  await expect(load(abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(states.at(-1)).toEqual({ phase: 'idle' });
  expect(workers[0]?.terminated).toBe(true);
});

test('sampling without a model is a fault', async () => {
  const { client } = setUp({});
  await expect(collect(client)).rejects.toMatchObject({ code: 'model-failed' });
});

test('an abort reaches the worker, which accounts for its rows', async () => {
  const { client, load } = setUp({ scripts: [patient] });
  await load();
  const abort = new AbortController();
  const events = await collect(client, abort.signal, () => abort.abort());
  expect(events.map(({ kind }) => kind)).toEqual(['tokens', 'finished', 'finished']);
  client.dispose();
});

test('an abort ends a call even when the worker does not hear it', async () => {
  const { client, load } = setUp({
    scripts: [(page, worker) => ({ ...patient(page, worker), cancel: () => undefined })],
  });
  await load();
  const abort = new AbortController();
  const events = await collect(client, abort.signal, () => abort.abort());
  expect(events.at(1)).toMatchObject({ stop: 'cancelled', text: 'so far' });
  expect(events.at(2)).toMatchObject({ stop: 'cancelled', text: '' });
  client.dispose();
});

test('loading another model ends running samples as cancelled', async () => {
  const { client, load } = setUp({ scripts: [patient, eager] });
  await load();
  let second: Promise<unknown> = Promise.resolve();
  const events = await collect(client, undefined, ({ kind }) => {
    if (kind === 'tokens') second = load();
  });
  expect(events.slice(1).map((event) => event.kind === 'finished' && event.stop)).toEqual([
    'cancelled',
    'cancelled',
  ]);
  await second;
  expect(await collect(client)).toHaveLength(2);
  client.dispose();
});

test('a crash on WebGPU is written again on WASM, without telling anything twice', async () => {
  const { client, load, states } = setUp({
    gpu: GPU_WITH_ADAPTER,
    scripts: [
      (page, worker) => ({
        sample: (id) => {
          page.sampleEvents(id, [
            { kind: 'prompt-read', tokens: 3 },
            { kind: 'tokens', pieces: [{ sample: 0, text: 'ab' }] },
            finished(1, 'done before'),
          ]);
          setTimeout(() => worker.crash('device lost'), 20);
          return new Promise(() => undefined);
        },
      }),
      (page) => ({
        sample: (id) => {
          page.sampleEvents(id, [
            { kind: 'prompt-read', tokens: 3 },
            { kind: 'tokens', pieces: [{ sample: 0, text: 'a' }] },
            { kind: 'tokens', pieces: [{ sample: 0, text: 'bc' }] },
            finished(0, 'abc'),
            finished(1, 'done again'),
          ]);
          return Promise.resolve({ kind: 'done' });
        },
      }),
    ],
  });
  await load();
  expect(await collect(client)).toEqual([
    { kind: 'prompt-read', tokens: 3 },
    { kind: 'tokens', pieces: [{ sample: 0, text: 'ab' }] },
    finished(1, 'done before'),
    { kind: 'tokens', pieces: [{ sample: 0, text: 'c' }] },
    finished(0, 'abc'),
  ]);
  expect(states.at(-1)).toMatchObject({ phase: 'ready', model: { backend: 'wasm' } });
  client.dispose();
});

test('a crash on WASM fails the call and the model', async () => {
  const { client, load, states } = setUp({
    scripts: [
      (_page, worker) => ({
        sample: () => {
          setTimeout(() => worker.crash('out of memory'));
          return new Promise(() => undefined);
        },
      }),
      eager,
    ],
  });
  await load();
  await expect(collect(client)).rejects.toMatchObject({ detail: 'out of memory' });
  expect(states.at(-1)?.phase).toBe('failed');
  await load();
  expect(await collect(client)).toHaveLength(2);
  client.dispose();
});

test('a prompt that does not fit is a fault, and the model stays ready', async () => {
  const { client, load, states } = setUp({
    scripts: [
      () => ({
        sample: () => Promise.resolve({ kind: 'prompt-too-long', tokens: 80, contextLength: 64 }),
      }),
    ],
  });
  await load();
  await expect(collect(client)).rejects.toThrow('80 tokens');
  expect(states.at(-1)?.phase).toBe('ready');
  client.dispose();
});
