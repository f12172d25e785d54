import type { ModelChoice, ModelState } from '../../domain/model';

/** Milliseconds between two reports of a download's progress. */
const INTERVAL = 100;

/** Tells of a load as model states, and of bytes not oftener than ten times a second. */
export class LoadProgress {
  readonly #choice: ModelChoice;
  readonly #onState: (state: ModelState) => void;
  #bytes: { readonly loadedBytes: number; readonly totalBytes: number | null };
  #toldAt = -INTERVAL;

  constructor(choice: ModelChoice, onState: (state: ModelState) => void) {
    this.#choice = choice;
    this.#onState = onState;
    this.#bytes = { loadedBytes: 0, totalBytes: null };
    this.#tell('downloading');
  }

  readonly onBytes = (loadedBytes: number, totalBytes: number | null): void => {
    this.#bytes = { loadedBytes, totalBytes };
    const now = performance.now();
    if (now - this.#toldAt < INTERVAL && loadedBytes !== totalBytes) return;
    this.#toldAt = now;
    this.#tell('downloading');
  };

  readonly onStep = (step: 'starting' | 'testing'): void => this.#tell(step);

  #tell(step: 'downloading' | 'starting' | 'testing'): void {
    this.#onState({ phase: 'loading', choice: this.#choice, step, ...this.#bytes });
  }
}
