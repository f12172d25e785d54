import type { SampleEvent, SampleRequest } from '../../engine/ports';
import { SampleCall } from './sample-call';

/** An open call: `abandoned` resolves when it was ended here, without the worker's word. */
export interface OpenCall {
  readonly id: number;
  readonly call: SampleCall;
  readonly abandoned: Promise<void>;
}

/** The calls of `sample` that have not ended. */
export class SampleCalls {
  readonly #open = new Map<number, { readonly call: SampleCall; readonly resolve: () => void }>();
  #nextId = 1;

  open(request: SampleRequest, onEvent: (event: SampleEvent) => void): OpenCall {
    const id = this.#nextId;
    this.#nextId += 1;
    const call = new SampleCall(request, onEvent);
    const abandoned = new Promise<void>((resolve) => this.#open.set(id, { call, resolve }));
    return { id, call, abandoned };
  }

  isOpen(id: number): boolean {
    return this.#open.has(id);
  }

  receive(id: number, events: readonly SampleEvent[]): void {
    this.#open.get(id)?.call.receive(events);
  }

  /** Ends a call here and now: its open samples are told as cancelled. */
  abandon(id: number): void {
    const entry = this.#open.get(id);
    this.#open.delete(id);
    entry?.call.cancelRest();
    entry?.resolve();
  }

  abandonAll(): void {
    for (const id of [...this.#open.keys()]) this.abandon(id);
  }

  close(id: number): void {
    this.#open.delete(id);
  }
}
