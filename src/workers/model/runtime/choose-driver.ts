import type { PreTrainedModel } from '@huggingface/transformers';
import { env, type InferenceSession } from 'onnxruntime-web/webgpu';
import type { Backend } from '../../../domain/model';
import { nextTask } from '../../../lib/next-task';
import { createDirectDriver } from './direct-driver';
import type { Driver } from './driver';
import { createGenerateDriver } from './generate-driver';
import { readSignature } from './graph-signature';
import { capturedModule } from './onnx-module';
import { createWasmSession } from './wasm-session';
import { createWebGpuSession } from './webgpu-session';

const GENERATE_CACHE_BYTES = 128 * 2 ** 20;
const GENERATE_ROWS_UNKNOWN = 4;

/** The pointer of a session inside the runtime; private to onnxruntime-web, hence the check. */
function handleOf(session: InferenceSession): number | null {
  const handle = (session as { handler?: { sessionId?: unknown } }).handler?.sessionId;
  return typeof handle === 'number' ? handle : null;
}

/** `generate` hands its cache around whole, so its batch is bounded by the cache's size. */
function generateRowLimit(session: InferenceSession, contextLength: number): number {
  let bytes = 0;
  for (const value of session.inputMetadata) {
    if (!value.name.startsWith('past_key_values') || !value.isTensor) continue;
    const [, heads, , size] = value.shape;
    if (typeof heads !== 'number' || typeof size !== 'number') return GENERATE_ROWS_UNKNOWN;
    bytes += heads * size * 4 * Math.min(contextLength, 1024);
  }
  if (bytes === 0) return GENERATE_ROWS_UNKNOWN;
  return Math.min(80, Math.max(1, Math.floor(GENERATE_CACHE_BYTES / bytes)));
}

/** Lets messages in between two runs: on WASM a whole `generate` would else be one task. */
function breatheBetweenRuns(session: InferenceSession): void {
  const run = session.run.bind(session) as (...values: unknown[]) => ReturnType<typeof session.run>;
  session.run = async (...values: unknown[]) => {
    await nextTask();
    return run(...values);
  };
}

/**
 * Our own loop where the graph is one we know, `generate` for every other.
 * `modelHead` is the beginning of the ONNX file.
 */
export async function chooseDriver(
  model: PreTrainedModel,
  backend: Backend,
  modelHead: Uint8Array,
  contextLength: number,
): Promise<Driver> {
  const session = sessionOf(model);
  const signature = readSignature(session, modelHead);
  const module = capturedModule();
  const handle = handleOf(session);
  if (signature !== null && backend === 'webgpu') {
    const device = await env.webgpu.device;
    return createDirectDriver(createWebGpuSession(session, device, signature));
  }
  if (signature?.cacheType === 'float32' && module !== null && handle !== null) {
    return createDirectDriver(createWasmSession(module, handle, signature));
  }
  return generateDriverOf(model, session, contextLength);
}

/** The way to run a graph that we don't know. */
export function generateDriverOf(
  model: PreTrainedModel,
  session: InferenceSession,
  contextLength: number,
): Driver {
  breatheBetweenRuns(session);
  return createGenerateDriver(model, generateRowLimit(session, contextLength));
}

/** The decoder's session. @throws Error when the model has none, or no logits. */
export function sessionOf(model: PreTrainedModel): InferenceSession {
  const session = model.sessions.model as InferenceSession | undefined;
  if (!session?.inputNames.includes('input_ids') || !session.outputNames.includes('logits')) {
    throw new Error('its graph does not turn input_ids into logits');
  }
  return session;
}
