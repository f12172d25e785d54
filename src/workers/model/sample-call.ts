import type { SampleEvent, SampleRequest } from '../../engine/ports';

/**
 * One call of `sample` as the page sees it. It keeps the port's promise, one `finished` for
 * each sample, also when a worker dies or the request is written again on another backend.
 */
export class SampleCall {
  readonly request: SampleRequest;
  readonly #onEvent: (event: SampleEvent) => void;
  /** Text told of each open sample. */
  readonly #told = new Map<number, string>();
  /** Characters of each sample that a second attempt need not tell again. */
  readonly #toSkip = new Map<number, number>();
  #promptTold = false;

  constructor(request: SampleRequest, onEvent: (event: SampleEvent) => void) {
    this.request = request;
    this.#onEvent = onEvent;
    for (let sample = 0; sample < request.samples; sample += 1) this.#told.set(sample, '');
  }

  /** Passes a worker's events on, but for what is known already. */
  receive(events: readonly SampleEvent[]): void {
    for (const event of events) {
      if (event.kind === 'prompt-read') {
        if (!this.#promptTold) this.#onEvent(event);
        this.#promptTold = true;
      } else if (event.kind === 'tokens') {
        const pieces = event.pieces.flatMap((piece) => this.#newPart(piece));
        if (pieces.length > 0) this.#onEvent({ kind: 'tokens', pieces });
      } else if (this.#told.delete(event.sample)) {
        this.#onEvent(event);
      }
    }
  }

  /** The request is about to be written again from its start. */
  restart(): void {
    for (const [sample, text] of this.#told) this.#toSkip.set(sample, text.length);
  }

  /** Ends every open sample as cancelled, with the text told so far. */
  cancelRest(): void {
    for (const [sample, text] of [...this.#told]) {
      this.#told.delete(sample);
      const ending = { tokens: 0, stop: 'cancelled', meanLogProbability: null } as const;
      this.#onEvent({ kind: 'finished', sample, text, ...ending });
    }
  }

  #newPart(piece: { sample: number; text: string }): { sample: number; text: string }[] {
    const told = this.#told.get(piece.sample);
    if (told === undefined) return [];
    const skip = this.#toSkip.get(piece.sample) ?? 0;
    const text = piece.text.slice(skip);
    this.#toSkip.set(piece.sample, Math.max(0, skip - piece.text.length));
    if (text === '') return [];
    this.#told.set(piece.sample, told + text);
    return [{ sample: piece.sample, text }];
  }
}
