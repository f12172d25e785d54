import type { BirpcReturn } from 'birpc';
import { AppError } from '../../domain/errors';
import { connect } from '../rpc';
import type { ModelPageFunctions, ModelWorkerFunctions } from './protocol';

/** A running model worker. */
export interface WorkerLink {
  readonly remote: BirpcReturn<ModelWorkerFunctions, ModelPageFunctions>;
  /** Ends the worker at once; pending calls are rejected with `model-failed`. */
  terminate(): void;
}

/** Connects to a fresh worker; when it crashes, pending calls are rejected with `model-failed`. */
export function linkWorker(worker: Worker, page: ModelPageFunctions): WorkerLink {
  const remote = connect<ModelWorkerFunctions, ModelPageFunctions>(worker, page);
  function close(detail: string): void {
    worker.terminate();
    if (!remote.$closed) remote.$close(new AppError('model-failed', detail));
  }
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    // A script that cannot be fetched gives an event without a message.
    const { message } = event as Partial<ErrorEvent>;
    close(message === undefined || message === '' ? 'Its worker could not start.' : message);
  });
  worker.addEventListener('messageerror', () => close('Its worker sent something unreadable.'));
  return { remote, terminate: () => close('It was unloaded.') };
}
