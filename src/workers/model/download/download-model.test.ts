import { expect, test } from 'vitest';
import { downloadModel } from './download-model';
import { addressOf } from './model-address';
import { createModelStore, type ModelStore } from './model-store';

const HOST = 'https://hub.example';
const ID = 'owner/tiny';
const ADDRESS = addressOf({ kind: 'hub', id: ID, dtype: 'q8' }, 'https://site.example/', HOST);
if (ADDRESS === null) throw new Error('no address');
const address = ADDRESS;
const FILES: Record<string, string> = {
  'config.json': '{"model_type":"llama"}',
  'tokenizer.json': '{"a":1}',
  'tokenizer_config.json': '{"b":2}',
  'onnx/model_quantized.onnx': 'weights',
};

/** The Cache API in memory: as much of it as a store uses. */
function memoryCaches(): { storage: CacheStorage; kept: Map<string, Response> } {
  const kept = new Map<string, Response>();
  const urlOf = (request: unknown): string => (request as { url?: string }).url ?? String(request);
  const cache = {
    match: (request: unknown) => Promise.resolve(kept.get(urlOf(request))?.clone()),
    put: (url: string, response: Response) => Promise.resolve(void kept.set(url, response)),
    delete: (url: string) => Promise.resolve(kept.delete(url)),
    keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
  };
  return { storage: { open: () => Promise.resolve(cache) } as unknown as CacheStorage, kept };
}

type Answer = (name: string) => Response | undefined;

function host(answer: Answer = () => undefined): { fetchUrl: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  const fetchUrl = (url: unknown): Promise<Response> => {
    const name = String(url).slice(address.folder.length);
    asked.push(name);
    const text = FILES[name];
    const plain =
      text === undefined
        ? new Response('', { status: 404 })
        : new Response(text, { headers: { 'content-length': String(text.length) } });
    return Promise.resolve(answer(name) ?? plain);
  };
  return { fetchUrl, asked };
}

interface Change {
  readonly store?: ModelStore;
  readonly fetchUrl?: typeof fetch;
  readonly signal?: AbortSignal;
  readonly dtype?: string;
}

function download(change: Change = {}) {
  const progress: [number, number | null][] = [];
  const result = downloadModel(address, change.dtype ?? 'q8', {
    store: change.store ?? createModelStore(undefined),
    fetchUrl: change.fetchUrl ?? host().fetchUrl,
    onProgress: (loaded, total) => progress.push([loaded, total]),
    signal: change.signal ?? new AbortController().signal,
  });
  return { result, progress };
}

function page(status = 200): Response {
  return new Response('<!doctype html><p>app', {
    status,
    headers: { 'content-type': 'text/html' },
  });
}

test('every file comes, and the bytes add up', async () => {
  const { result, progress } = download();
  expect(Object.keys(await result).sort()).toEqual(Object.keys(FILES).sort());
  const all = Object.values(FILES).join('').length;
  expect(progress.at(-1)).toEqual([all, all]);
});

test('external weights are fetched where the configuration tells of them', async () => {
  const config = { model_type: 'llama', 'transformers.js_config': { use_external_data_format: 2 } };
  const { fetchUrl, asked } = host((name) => {
    if (name === 'config.json') return new Response(JSON.stringify(config));
    return name.includes('_data') ? new Response('more weights') : undefined;
  });
  await download({ fetchUrl }).result;
  expect(asked).toContain('onnx/model_quantized.onnx_data');
  expect(asked).toContain('onnx/model_quantized.onnx_data_1');
});

test('a stored model needs no network', async () => {
  const store = createModelStore(memoryCaches().storage);
  await download({ store }).result;
  const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
  const { result, progress } = download({ store, fetchUrl: offline });
  expect(Object.keys(await result)).toHaveLength(4);
  const all = Object.values(FILES).join('').length;
  expect(progress.at(-1)).toEqual([all, all]);
});

test('the store lists models with their bytes and forgets one', async () => {
  const store = createModelStore(memoryCaches().storage);
  await download({ store }).result;
  expect(await store.list()).toEqual([{ id: ID, bytes: Object.values(FILES).join('').length }]);
  await store.forget('owner/other');
  expect(await store.list()).toHaveLength(1);
  await store.forget(ID);
  expect(await store.list()).toEqual([]);
});

test.each([401, 404])('a repository that answers %i is not found', async (status) => {
  const { fetchUrl } = host(() => new Response('', { status }));
  await expect(download({ fetchUrl }).result).rejects.toMatchObject({ code: 'model-not-found' });
});

test('a web page in place of the configuration is not a model', async () => {
  const { storage, kept } = memoryCaches();
  const store = createModelStore(storage);
  const { fetchUrl } = host(() => page());
  const { result } = download({ store, fetchUrl });
  await expect(result).rejects.toMatchObject({ code: 'model-not-found' });
  expect(kept.size).toBe(0);
});

test('a model without the wanted weights cannot run, and says which file is missing', async () => {
  await expect(download({ dtype: 'q4' }).result).rejects.toMatchObject({
    code: 'model-unsupported',
    detail: 'owner/tiny has no file onnx/model_q4.onnx.',
  });
});

test('an encoder-decoder cannot run', async () => {
  const config = '{"model_type":"t5","is_encoder_decoder":true}';
  const { fetchUrl } = host((name) => (name === 'config.json' ? new Response(config) : undefined));
  await expect(download({ fetchUrl }).result).rejects.toMatchObject({ code: 'model-unsupported' });
});

test('a file that breaks off is no file, and is not kept', async () => {
  const { storage, kept } = memoryCaches();
  const short = new Response('wei', { headers: { 'content-length': '7' } });
  const { fetchUrl } = host((name) => (name.endsWith('.onnx') ? short : undefined));
  const { result } = download({ store: createModelStore(storage), fetchUrl });
  await expect(result).rejects.toMatchObject({ code: 'model-unreachable' });
  expect([...kept.keys()].some((url) => url.endsWith('.onnx'))).toBe(false);
});

test('JSON that does not parse is a fault of the host', async () => {
  const { fetchUrl } = host((name) => (name === 'tokenizer.json' ? new Response('{') : undefined));
  await expect(download({ fetchUrl }).result).rejects.toMatchObject({ code: 'model-unreachable' });
});

test('a network that is down is unreachable', async () => {
  const fetchUrl = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
  await expect(download({ fetchUrl }).result).rejects.toMatchObject({ code: 'model-unreachable' });
});

test('an aborted download rejects with the reason and keeps no half file', async () => {
  const abort = new AbortController();
  const { storage, kept } = memoryCaches();
  const fetchUrl = (url: unknown, init?: RequestInit): Promise<Response> => {
    if (!String(url).endsWith('.onnx')) return host().fetchUrl(url as string);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array(3));
        init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
        setTimeout(() => abort.abort(), 20);
      },
    });
    return Promise.resolve(new Response(body, { headers: { 'content-length': '7' } }));
  };
  const store = createModelStore(storage);
  const { result } = download({ store, fetchUrl, signal: abort.signal });
  await expect(result).rejects.toMatchObject({ name: 'AbortError' });
  expect([...kept.keys()].some((url) => url.endsWith('.onnx'))).toBe(false);
});

test('a store that refuses does not stop the download', async () => {
  const refuse = (): Promise<never> =>
    Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const storage = {
    open: () =>
      Promise.resolve({ match: () => Promise.resolve(undefined), put: refuse, keys: refuse }),
  } as unknown as CacheStorage;
  const store = createModelStore(storage);
  expect(Object.keys(await download({ store }).result)).toHaveLength(4);
  expect(await store.list()).toEqual([]);
});

test('an id that is no id has no address', () => {
  for (const id of ['', '../x', 'a/b/c', 'a b', 'https://x/y']) {
    expect(addressOf({ kind: 'hub', id, dtype: 'q8' }, 'https://site.example/', HOST)).toBeNull();
  }
});
