import type { SampleEvent } from '../../../engine/ports';
import type { LoadReport, ModelPageFunctions, ModelWorkerFunctions } from '../protocol';
import { connect } from '../../rpc';

/** What a fake worker found out about its model. */
export const REPORT: LoadReport = {
  driver: 'direct',
  contextLength: 64,
  chat: false,
  selfTest: 'passed',
};

/** What a fake worker does: the functions it offers, given the page's and itself. */
export type Script = (
  page: ModelPageFunctions,
  worker: FakeWorker,
) => Partial<ModelWorkerFunctions>;

/** A model worker whose other end is a real MessagePort and a scripted runtime. */
export class FakeWorker extends EventTarget {
  readonly #port: MessagePort;
  readonly #farPort: MessagePort;
  terminated = false;

  constructor(script: Script) {
    super();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#farPort = port2;
    port1.onmessage = ({ data }: MessageEvent<unknown>) =>
      this.dispatchEvent(new MessageEvent('message', { data }));
    port2.start();
    const page: ModelPageFunctions = {
      loadStep: (step) => void far.loadStep.asEvent(step),
      sampleEvents: (id, events) => void far.sampleEvents.asEvent(id, events),
    };
    const far = connect<ModelPageFunctions, Partial<ModelWorkerFunctions>>(port2, {
      load: () => Promise.resolve(REPORT),
      ...script(page, this),
    });
  }

  postMessage(message: unknown): void {
    this.#port.postMessage(message);
  }

  terminate(): void {
    this.terminated = true;
    this.#port.close();
    this.#farPort.close();
  }

  crash(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }
}

/** A sample that ended at its token limit. */
export function finished(sample: number, text = 'x'): SampleEvent {
  return { kind: 'finished', sample, text, tokens: 1, stop: 'length', meanLogProbability: -1 };
}

/** Answers every sample at once. */
export const eager: Script = (page) => ({
  sample: (id, { samples }) => {
    page.sampleEvents(
      id,
      Array.from({ length: samples }, (_, sample) => finished(sample)),
    );
    return Promise.resolve({ kind: 'done' });
  },
});

/** Tells a first piece of text and then nothing, until it is cancelled. */
export const patient: Script = (page) => {
  const ends = new Map<number, () => void>();
  return {
    sample: (id) => {
      page.sampleEvents(id, [{ kind: 'tokens', pieces: [{ sample: 0, text: 'so far' }] }]);
      return new Promise((resolve) => {
        ends.set(id, () => {
          page.sampleEvents(id, [finished(0, 'so far'), finished(1, '')]);
          resolve({ kind: 'done' });
        });
      });
    },
    cancel: (id) => ends.get(id)?.(),
  };
};
