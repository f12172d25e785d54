import {
  AutoModelForCausalLM,
  AutoTokenizer,
  env,
  type PreTrainedModel,
  type PreTrainedTokenizer,
} from '@huggingface/transformers';
import { env as onnx } from 'onnxruntime-web/webgpu';
import type { ModelFiles, WorkerLoad } from '../protocol';

/** A model and its tokenizer, as transformers.js loaded them. */
export interface OpenedModel {
  readonly model: PreTrainedModel;
  readonly tokenizer: PreTrainedTokenizer;
}

const HOST = 'https://files.invalid/';
const REPOSITORY = 'assay/model';
const PLAIN = 'ort-wasm-simd-threaded';
const WITH_WEBGPU = 'ort-wasm-simd-threaded.asyncify';

function setRuntimeFiles({ backend, threads, runtimeUrl }: WorkerLoad): void {
  const folder = `${runtimeUrl}${onnx.versions.web ?? ''}/`;
  onnx.wasm.wasmPaths =
    backend === 'wasm'
      ? { mjs: `${folder}onnx-module-capture.mjs`, wasm: `${folder}${PLAIN}.wasm` }
      : { mjs: `${folder}${WITH_WEBGPU}.mjs`, wasm: `${folder}${WITH_WEBGPU}.wasm` };
  onnx.wasm.numThreads = threads;
}

/** Newer repositories keep the chat template beside the tokenizer's settings, where transformers.js looks. */
export async function withChatTemplate(files: ModelFiles): Promise<ModelFiles> {
  const template = files['chat_template.jinja'];
  const settings: unknown = JSON.parse((await files['tokenizer_config.json']?.text()) ?? '{}');
  if (template === undefined || typeof settings !== 'object' || settings === null) return files;
  if ('chat_template' in settings) return files;
  const merged = JSON.stringify({ ...settings, chat_template: await template.text() });
  return { ...files, 'tokenizer_config.json': new Blob([merged]) };
}

/** transformers.js reads the given files and nothing else: no network, no cache of its own. */
function serveFiles(files: ModelFiles): void {
  const root = `${HOST}${REPOSITORY}/`;
  env.remoteHost = HOST;
  env.remotePathTemplate = '{model}/';
  env.allowLocalModels = false;
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.fetch = (address: string | URL | Request) => {
    const url = address instanceof Request ? address.url : String(address);
    const file = files[decodeURI(url.slice(root.length)).replace(/^\/+/, '')];
    const answer = file === undefined ? new Response(null, { status: 404 }) : new Response(file);
    return Promise.resolve(answer);
  };
}

/**
 * Starts ONNX Runtime on one backend and loads a model from its files.
 * @throws Error as transformers.js or ONNX Runtime give it.
 */
export async function openModel(request: WorkerLoad): Promise<OpenedModel> {
  setRuntimeFiles(request);
  serveFiles(await withChatTemplate(request.files));
  const tokenizer = await AutoTokenizer.from_pretrained(REPOSITORY);
  const model = await AutoModelForCausalLM.from_pretrained(REPOSITORY, {
    device: request.backend,
    dtype: request.dtype as 'q8',
  });
  return { model, tokenizer };
}
