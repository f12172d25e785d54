import { type BirpcReturn, createBirpc } from 'birpc';
import * as v from 'valibot';
import { AppError, type ErrorCode, toAppError } from '../domain/errors';

/** What carries messages: a worker, the scope inside it, or a started MessagePort. */
export interface MessageEndpoint {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

interface ConnectOptions {
  /** Milliseconds a call may take before it is rejected; absent: any time. */
  readonly timeoutMs?: number;
}

const faultSchema = v.object({ e: v.object({ code: v.string(), detail: v.string() }) });

/** Structured clone keeps an error's message but not its code. */
function withPlainFault(message: object): object {
  if (!('e' in message) || message.e === undefined) return message;
  const { code, detail } = toAppError(message.e);
  return { ...message, e: { code, detail } };
}

function withAppError(message: object): object {
  if (!v.is(faultSchema, message)) return message;
  return { ...message, e: new AppError(message.e.code as ErrorCode, message.e.detail) };
}

/**
 * Typed calls in both directions over one endpoint. A fault keeps its code on the way; a
 * call that takes too long is rejected with an `AppError` `internal`. `$close(error)`
 * rejects what is pending.
 */
export function connect<Remote extends object, Local extends object>(
  endpoint: MessageEndpoint,
  local: Local,
  options: ConnectOptions = {},
): BirpcReturn<Remote, Local> {
  const listeners = new Map<unknown, (event: MessageEvent<unknown>) => void>();
  return createBirpc<Remote, Local>(local, {
    post: (message: unknown) => endpoint.postMessage(message),
    on(listener) {
      const hear = (event: MessageEvent<unknown>): void => listener(event.data);
      listeners.set(listener, hear);
      endpoint.addEventListener('message', hear);
    },
    off(listener) {
      const hear = listeners.get(listener);
      if (hear !== undefined) endpoint.removeEventListener('message', hear);
    },
    serialize: withPlainFault,
    deserialize: withAppError,
    timeout: options.timeoutMs ?? -1,
    onTimeoutError(name) {
      throw new AppError('internal', `The worker did not answer "${name}" in time.`);
    },
  });
}
