import { AppError, toAppError } from '../../../domain/errors';
import type { SampleEvent, SampleRequest } from '../../../engine/ports';
import type {
  ModelPageFunctions,
  ModelWorkerFunctions,
  SampleOutcome,
  WorkerLoad,
} from '../protocol';
import { loadModel, type ReadyModel } from './load-model';
import { RowBatch } from './row-batch';

/** Writes one request's samples with a ready model; see `CodeModel.sample`. */
export async function writeSamples(
  ready: ReadyModel,
  request: SampleRequest,
  emit: (events: readonly SampleEvent[]) => void,
  signal: AbortSignal,
): Promise<SampleOutcome> {
  const prompt = ready.encode(request.prompt, request.chat);
  const room = ready.contextLength - prompt.length;
  if (room < 1) {
    return {
      kind: 'prompt-too-long',
      tokens: prompt.length,
      contextLength: ready.contextLength,
    };
  }
  const context = {
    request,
    tokenLimit: Math.min(request.maxTokens, room),
    endTokens: ready.endTokens,
    createText: ready.createText,
  };
  const batch = new RowBatch(context, emit);
  const onPromptRead = (): void => emit([{ kind: 'prompt-read', tokens: prompt.length }]);
  if (!signal.aborted) await ready.driver.decode(prompt, batch, onPromptRead, signal);
  batch.cancel();
  return { kind: 'done' };
}

/** The worker's side of the protocol, whatever carries it. */
export function createModelRuntime(
  page: ModelPageFunctions,
  load: typeof loadModel = loadModel,
): ModelWorkerFunctions {
  let ready: ReadyModel | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const running = new Map<number, AbortController>();

  function loaded(): ReadyModel {
    if (ready === null) throw new AppError('model-failed', 'No model is loaded.');
    return ready;
  }

  return {
    async load(request: WorkerLoad) {
      const result = await load(request, (step) => page.loadStep(step));
      ready = result.ready;
      return result.report;
    },
    sample(id, request) {
      const abort = new AbortController();
      running.set(id, abort);
      const emit = (events: readonly SampleEvent[]): void => page.sampleEvents(id, events);
      const result = queue
        .then(() => writeSamples(loaded(), request, emit, abort.signal))
        .catch((error: unknown) => {
          throw toAppError(error, 'model-failed');
        })
        .finally(() => running.delete(id));
      queue = result.catch(() => undefined);
      return result;
    },
    cancel(id) {
      running.get(id)?.abort();
    },
    countTokens: (prompt, chat) => loaded().encode(prompt, chat).length,
  };
}
