import type { StopReason } from '../../../domain/sampling';
import type { SampleEvent, SampleRequest } from '../../../engine/ports';
import { createRandomStream, type RandomStream } from '../../../lib/random-stream';
import { createStopMatcher, type StopMatcher } from './stop-matcher';
import { drawToken } from './token-sampler';
import type { TokenText } from './token-text';

/** What every row of a request needs. */
export interface RowContext {
  readonly request: SampleRequest;
  /** Most tokens a row may draw, at least 1: what is asked for and fits the context. */
  readonly tokenLimit: number;
  readonly endTokens: ReadonlySet<number>;
  readonly createText: () => TokenText;
}

/** One sample being written: draws its tokens, keeps its text, and knows when it ends. */
export class SampleRow {
  readonly sample: number;
  /** The token drawn last, which the next step reads. */
  nextToken = -1;
  /** Why the row ended, or null while it goes on. */
  stop: StopReason | null = null;
  readonly #context: RowContext;
  readonly #random: RandomStream;
  readonly #tokenText: TokenText;
  readonly #matcher: StopMatcher;
  #text = '';
  #tokens = 0;
  #logProbabilities = 0;

  constructor(sample: number, context: RowContext) {
    this.sample = sample;
    this.#context = context;
    this.#random = createRandomStream(context.request.seed, sample);
    this.#tokenText = context.createText();
    this.#matcher = createStopMatcher(context.request.stopStrings);
  }

  /** Draws from logits of shape [vocabulary]; gives the text that may be shown now. */
  advance(logits: Float32Array): string {
    const { request, endTokens, tokenLimit } = this.#context;
    const { token, logProbability } = drawToken(logits, request.temperature, this.#random);
    this.nextToken = token;
    this.#tokens += 1;
    this.#logProbabilities += logProbability;
    if (endTokens.has(token)) return this.end('end-of-text');
    const { shown, stopped } = this.#matcher.push(this.#tokenText.push(token));
    this.#text += shown;
    if (stopped) this.stop = 'stop-string';
    else if (this.#tokens >= tokenLimit) return shown + this.end('length');
    return shown;
  }

  /** Ends the row; gives the text that was held back for a stop string that never came. */
  end(reason: StopReason): string {
    this.stop = reason;
    const rest = this.#matcher.flush();
    this.#text += rest;
    return rest;
  }

  /** The row's last event, also for `sample`, another sample that is to have the same text. */
  finished(sample = this.sample): SampleEvent {
    return {
      kind: 'finished',
      sample,
      text: this.#text,
      tokens: this.#tokens,
      stop: this.stop ?? 'cancelled',
      meanLogProbability: this.#tokens === 0 ? null : this.#logProbabilities / this.#tokens,
    };
  }
}
