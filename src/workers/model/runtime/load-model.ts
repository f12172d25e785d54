import * as v from 'valibot';
import { AppError, toAppError } from '../../../domain/errors';
import {
  contextLengthOf,
  generationConfigSchema,
  modelConfigSchema,
  selfTestSchema,
} from '../model-config';
import type { LoadReport, ModelFiles, WorkerLoad } from '../protocol';
import { chooseDriver, sessionOf } from './choose-driver';
import type { Driver } from './driver';
import { openModel, type OpenedModel } from './open-model';
import { runSelfTest } from './self-test';
import type { TokenTextFactory } from './token-text';
import { encodePrompt, hasChatTemplate, textOf } from './tokenizer-text';

/** A model that is ready to write. */
export interface ReadyModel {
  readonly driver: Driver;
  readonly contextLength: number;
  readonly endTokens: ReadonlySet<number>;
  readonly createText: TokenTextFactory;
  /** Tokens of a prompt, with what the model wants around it; `chat` as in `SampleRequest`. */
  readonly encode: (prompt: string, chat: boolean) => number[];
}

async function readJson(files: ModelFiles, name: string): Promise<unknown> {
  const file = files[name];
  return file === undefined ? undefined : JSON.parse(await file.text());
}

async function open(request: WorkerLoad): Promise<OpenedModel> {
  try {
    const opened = await openModel(request);
    sessionOf(opened.model);
    return opened;
  } catch (error) {
    const { detail } = toAppError(error);
    const unsupported = /unsupported (model type|device)|unknown model class|does not turn/i;
    const code = unsupported.test(detail) ? 'model-unsupported' : 'model-failed';
    throw new AppError(code, detail, { cause: error });
  }
}

/**
 * Starts a model from its files and puts it to its self-test.
 * @throws AppError `model-unsupported` for a model of another kind, `model-failed` when it
 * does not start or fails its test.
 */
export async function loadModel(
  request: WorkerLoad,
  onStep: (step: 'starting' | 'testing') => void,
): Promise<{ readonly ready: ReadyModel; readonly report: LoadReport }> {
  const { files, backend } = request;
  onStep('starting');
  const opened = await open(request);
  const choose: DriverChoice = (model, head, contextLength) =>
    chooseDriver(model, backend, head, contextLength);
  return prepareModel(opened, files, choose, () => onStep('testing'));
}

/** Finds a way to run a model; `modelHead` is the beginning of its ONNX file. */
export type DriverChoice = (
  model: OpenedModel['model'],
  modelHead: Uint8Array,
  contextLength: number,
) => Promise<Driver>;

/**
 * Makes a model that ONNX Runtime has opened ready to write, and puts it to its self-test.
 * @throws AppError `model-failed` when it fails its test.
 */
export async function prepareModel(
  { model, tokenizer }: OpenedModel,
  files: ModelFiles,
  choose: DriverChoice,
  onTest: () => void,
): Promise<{ readonly ready: ReadyModel; readonly report: LoadReport }> {
  const config = v.parse(modelConfigSchema, await readJson(files, 'config.json'));
  const generation = v.parse(
    generationConfigSchema,
    (await readJson(files, 'generation_config.json')) ?? {},
  );
  const graph = Object.entries(files).find(([name]) => name.endsWith('.onnx'))?.[1];
  const head = new Uint8Array((await graph?.slice(0, 1 << 20).arrayBuffer()) ?? []);
  const contextLength = contextLengthOf(config);
  const driver = await choose(model, head, contextLength);
  const ready: ReadyModel = {
    driver,
    contextLength,
    endTokens: new Set([
      ...(generation.eos_token_id ?? config.eos_token_id ?? []),
      ...(typeof tokenizer.eos_token_id === 'number' ? [tokenizer.eos_token_id] : []),
    ]),
    createText: textOf(tokenizer, await readJson(files, 'tokenizer.json')),
    encode: (prompt, chat) => encodePrompt(tokenizer, prompt, chat),
  };
  const stored = await readJson(files, 'self-test.json');
  if (stored !== undefined) {
    onTest();
    const fault = await runSelfTest(driver, ready.encode, v.parse(selfTestSchema, stored));
    if (fault !== null) throw new AppError('model-failed', fault);
  }
  const report: LoadReport = {
    driver: driver.kind,
    contextLength,
    chat: hasChatTemplate(tokenizer),
    selfTest: stored === undefined ? 'none' : 'passed',
  };
  return { ready, report };
}
