import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PreTrainedModel, PreTrainedTokenizer } from '@huggingface/transformers';
import * as onnx from 'onnxruntime-web/webgpu';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onnxFiles } from '../../../../vite/onnx-assets';
import type { SampleEvent, SampleRequest } from '../../../engine/ports';
import type { Driver } from './driver';
import type { ReadyModel } from './load-model';

const MODELS = fileURLToPath(new URL('../../../../public/models/', import.meta.url));
const MODEL = 'assay-small';
const PROMPT = 'def count_even(numbers):\n';
const CONTEXT = 512;

let model: PreTrainedModel;
let tokenizer: PreTrainedTokenizer;
let direct: ReadyModel;
let generate: ReadyModel;
const runtimeFolder = mkdtempSync(path.join(tmpdir(), 'assay-onnx-'));

function readModelFile(name: string): Buffer {
  return readFileSync(path.join(MODELS, MODEL, name));
}

/** ONNX Runtime's loader and our capture beside each other, as the site serves them. */
function setRuntimeFiles(): void {
  let wasm = '';
  for (const [name, file] of onnxFiles()) {
    if (name.endsWith('simd-threaded.wasm')) wasm = file;
    if (name.endsWith('.mjs')) copyFileSync(file, path.join(runtimeFolder, path.basename(name)));
  }
  const loader = path.join(runtimeFolder, 'onnx-module-capture.mjs');
  onnx.env.wasm.wasmPaths = { mjs: pathToFileURL(loader).href, wasm: pathToFileURL(wasm).href };
  onnx.env.wasm.numThreads = 1;
}

/** The page's WebAssembly in Node: transformers.js takes the host's ONNX Runtime when it shows one. */
async function loadModel(): Promise<void> {
  setRuntimeFiles();
  const create = (file: string, options: onnx.InferenceSession.SessionOptions) =>
    onnx.InferenceSession.create(readFileSync(file), options);
  const host = { ...onnx, InferenceSession: { create } };
  (globalThis as Record<symbol, unknown>)[Symbol.for('onnxruntime')] = host;
  const { AutoModelForCausalLM, AutoTokenizer, env } = await import('@huggingface/transformers');
  env.localModelPath = MODELS;
  env.allowRemoteModels = false;
  env.useWasmCache = false;
  tokenizer = await AutoTokenizer.from_pretrained(MODEL);
  model = await AutoModelForCausalLM.from_pretrained(MODEL, {
    device: 'auto',
    dtype: 'q8',
    session_options: { executionProviders: ['wasm'] },
  });
}

beforeAll(async () => {
  await loadModel();
  const { chooseDriver } = await import('./choose-driver');
  const { createGenerateDriver } = await import('./generate-driver');
  const { encodePrompt, textOf } = await import('./tokenizer-text');
  const ready = (driver: Driver): ReadyModel => ({
    driver,
    contextLength: CONTEXT,
    endTokens: new Set([tokenizer.eos_token_id]),
    createText: textOf(tokenizer, JSON.parse(readModelFile('tokenizer.json').toString())),
    encode: (prompt, chat) => encodePrompt(tokenizer, prompt, chat),
  });
  const head = readModelFile('onnx/model_quantized.onnx').subarray(0, 1 << 20);
  direct = ready(await chooseDriver(model, 'wasm', head, CONTEXT));
  generate = ready(createGenerateDriver(model, 8));
}, 60_000);

afterAll(() => rmSync(runtimeFolder, { recursive: true, force: true }));

async function write(
  ready: ReadyModel,
  change: Partial<SampleRequest>,
): Promise<Extract<SampleEvent, { kind: 'finished' }>[]> {
  const { writeSamples } = await import('./model-runtime');
  const request = {
    ...{
      prompt: PROMPT,
      chat: false,
      samples: 1,
      temperature: 0,
      seed: 1,
      maxTokens: 48,
      stopStrings: [],
    },
    ...change,
  };
  const finished: Extract<SampleEvent, { kind: 'finished' }>[] = [];
  const streamed = new Map<number, string>();
  const outcome = await writeSamples(
    ready,
    request,
    (events) => {
      for (const event of events) {
        if (event.kind === 'finished') finished[event.sample] = event;
        if (event.kind !== 'tokens') continue;
        for (const { sample, text } of event.pieces) {
          streamed.set(sample, (streamed.get(sample) ?? '') + text);
        }
      }
    },
    new AbortController().signal,
  );
  expect(outcome.kind).toBe('done');
  expect(finished).toHaveLength(request.samples);
  for (const { sample, text } of finished) expect(streamed.get(sample) ?? '').toBe(text);
  return finished;
}

test('the embedded model is driven directly', () => {
  expect(direct.driver.kind).toBe('direct');
});

test('greedy text equals what transformers.js generates by itself', async () => {
  const { Tensor } = await import('@huggingface/transformers');
  const ids = direct.encode(PROMPT, false);
  const shape = [1, ids.length];
  const output: unknown = await model.generate({
    inputs: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
    attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    max_new_tokens: 48,
    ...{ do_sample: false },
  });
  const [sequence = []] = (output as { tolist(): bigint[][] }).tolist();
  const expected = tokenizer.decode(sequence.slice(ids.length), { skip_special_tokens: true });
  const [row] = await write(direct, {});
  expect(row?.text).toBe(expected);
  expect(row?.meanLogProbability).toBeLessThan(0);
}, 60_000);

test('sampled rows are the same from our own loop and through generate', async () => {
  const sampling = { samples: 4, temperature: 0.8 };
  const ours = await write(direct, sampling);
  const theirs = await write(generate, sampling);
  expect(ours.map(({ text, stop, tokens }) => ({ text, stop, tokens }))).toEqual(
    theirs.map(({ text, stop, tokens }) => ({ text, stop, tokens })),
  );
}, 60_000);

test('row i of 16 equals row i of 4', async () => {
  const many = await write(direct, { samples: 16, temperature: 1 });
  const few = await write(direct, { samples: 4, temperature: 1 });
  expect(many.slice(0, 4).map(({ text }) => text)).toEqual(few.map(({ text }) => text));
  expect(new Set(many.map(({ text }) => text)).size).toBeGreaterThan(8);
}, 60_000);

test('rows that start late, in slots that came free, are the same too', async () => {
  const { createDirectDriver } = await import('./direct-driver');
  const { createWasmSession } = await import('./wasm-session');
  const { readSignature } = await import('./graph-signature');
  const { sessionOf } = await import('./choose-driver');
  const { capturedModule } = await import('./onnx-module');
  const session = sessionOf(model);
  const signature = readSignature(session, readModelFile('onnx/model_quantized.onnx'));
  const module = capturedModule();
  const { sessionId } = (session as unknown as { handler: { sessionId: number } }).handler;
  if (signature === null || module === null) throw new Error('the graph is not known');
  const wasm = createWasmSession(module, sessionId, signature);
  const positions = direct.encode(PROMPT, false).length + 48;
  const cacheLimitBytes = 5 * positions * wasm.bytesPerPosition;
  const narrow = { ...direct, driver: createDirectDriver({ ...wasm, cacheLimitBytes }) };
  const sampling = { samples: 16, temperature: 1 };
  const texts = async (ready: ReadyModel): Promise<string[]> =>
    (await write(ready, sampling)).map(({ text }) => text);
  expect(await texts(narrow)).toEqual(await texts(direct));
}, 60_000);
