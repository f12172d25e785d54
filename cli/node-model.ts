import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AppError, toAppError } from '../src/domain/errors';
import type { CodeModel } from '../src/engine/ports';
import type { ModelFiles } from '../src/workers/model/protocol';
import type { FoundModel } from './model-files';
import type { Runtime } from './onnx-runtime';

/** A model in this process. */
export interface NodeModel extends CodeModel {
  readonly contextLength: number;
}

/**
 * Starts a model with the page's own driver.
 * @throws AppError `model-unsupported`, `model-failed`.
 */
export async function startNodeModel(
  { files, dtype }: FoundModel,
  runtime: Runtime,
): Promise<NodeModel> {
  // Loaded only now: transformers.js looks for the runtime when it is imported.
  const { withChatTemplate } = await import('../src/workers/model/runtime/open-model');
  const { prepareModel } = await import('../src/workers/model/runtime/load-model');
  const { writeSamples } = await import('../src/workers/model/runtime/model-runtime');
  const folder = await writeFiles(await withChatTemplate(files));
  const opened = await openFolder(folder, dtype, runtime)
    .catch((thrown: unknown) => {
      const { detail } = toAppError(thrown);
      throw new AppError('model-unsupported', detail, { cause: thrown });
    })
    .finally(() => rm(folder, { recursive: true, force: true }));
  const choose = await driverChoice(runtime);
  const { ready } = await prepareModel(opened, files, choose, () => undefined);
  return {
    contextLength: ready.contextLength,
    countTokens: (prompt, chat) => Promise.resolve(ready.encode(prompt, chat).length),
    async sample(request, onEvent, signal) {
      const tell = (events: readonly Parameters<typeof onEvent>[0][]) => {
        for (const event of events) onEvent(event);
      };
      const outcome = await writeSamples(ready, request, tell, signal).catch((thrown: unknown) => {
        throw toAppError(thrown, 'model-failed');
      });
      if (outcome.kind === 'done') return;
      throw new AppError('model-failed', `The prompt has ${String(outcome.tokens)} tokens.`);
    },
  };
}

/** In Node transformers.js hands the runtime paths: the files must lie on disk, under their names. */
async function writeFiles(files: ModelFiles): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'assay-model-'));
  for (const [name, file] of Object.entries(files)) {
    const target = path.join(folder, 'model', name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, new Uint8Array(await file.arrayBuffer()));
  }
  return folder;
}

async function openFolder(folder: string, dtype: string, runtime: Runtime) {
  const { AutoModelForCausalLM, AutoTokenizer, env } = await import('@huggingface/transformers');
  env.localModelPath = `${folder}/`;
  env.allowRemoteModels = false;
  env.useWasmCache = false;
  const tokenizer = await AutoTokenizer.from_pretrained('model');
  const model = await AutoModelForCausalLM.from_pretrained('model', {
    device: 'auto',
    dtype: dtype as 'q8',
    session_options: {
      executionProviders: [runtime.executionProvider],
      ...{ intraOpNumThreads: runtime.threads, interOpNumThreads: 1 },
    },
  });
  return { model, tokenizer };
}

async function driverChoice({ backend, Tensor }: Runtime) {
  const { chooseDriver, generateDriverOf, sessionOf } =
    await import('../src/workers/model/runtime/choose-driver');
  const { createDirectDriver } = await import('../src/workers/model/runtime/direct-driver');
  const { readSignature } = await import('../src/workers/model/runtime/graph-signature');
  const { createTensorSession } = await import('../src/workers/model/runtime/tensor-session');
  type Choice = Parameters<
    typeof import('../src/workers/model/runtime/load-model').prepareModel
  >[2];
  const choose: Choice = async (model, head, contextLength) => {
    if (backend === 'wasm') return chooseDriver(model, 'wasm', head, contextLength);
    const session = sessionOf(model);
    const signature = readSignature(session, head);
    return signature?.cacheType === 'float32'
      ? createDirectDriver(createTensorSession(session, Tensor, signature))
      : generateDriverOf(model, session, contextLength);
  };
  return choose;
}
