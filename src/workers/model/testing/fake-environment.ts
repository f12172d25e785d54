import type { ModelChoice, ModelState } from '../../../domain/model';
import { createModelClient } from '../model-client';
import type { ModelEnvironment } from '../model-environment';
import { FakeWorker, type Script } from './fake-worker';

const SITE = 'https://site.example/';
/** A model that the fake host has. */
export const MODEL: ModelChoice = { kind: 'embedded', id: 'tiny' };
const WISH = { backend: 'auto', hubHost: 'https://hub.example' } as const;
/** The files of `MODEL`. */
export const FILES: Record<string, string> = {
  'config.json': '{"model_type":"llama"}',
  'tokenizer.json': '{}',
  'tokenizer_config.json': '{}',
  'onnx/model_quantized.onnx': 'graph',
};
/** A browser with a GPU. */
export const GPU_WITH_ADAPTER = {
  requestAdapter: () => Promise.resolve({ features: new Set(), info: {} }),
} as unknown as GPU;

interface Setup {
  readonly scripts?: readonly Script[];
  readonly gpu?: GPU;
  readonly fetchUrl?: typeof fetch;
}

/** A host that has `FILES`. */
export function serveFiles(address: unknown): Promise<Response> {
  const name = String(address).split('/tiny/')[1] ?? '';
  const text = FILES[name];
  return Promise.resolve(new Response(text, { status: text === undefined ? 404 : 200 }));
}

/** Each worker that is spawned takes the next script; the last one serves all that follow. */
export function setUp({ scripts = [() => ({})], gpu, fetchUrl = serveFiles }: Setup) {
  const states: ModelState[] = [];
  const workers: FakeWorker[] = [];
  const environment: ModelEnvironment = {
    spawnWorker() {
      const script = scripts[Math.min(workers.length, scripts.length - 1)] ?? (() => ({}));
      const worker = new FakeWorker(script);
      workers.push(worker);
      return worker as unknown as Worker;
    },
    fetchUrl,
    cacheStorage: undefined,
    gpu,
    hardwareConcurrency: 8,
    crossOriginIsolated: true,
    siteUrl: SITE,
  };
  const client = createModelClient({ environment, onState: (state) => states.push(state) });
  const load = (signal = new AbortController().signal) => client.load(MODEL, WISH, signal);
  return { client, load, states, workers };
}
