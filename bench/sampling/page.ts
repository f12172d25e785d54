import { createModelClient } from '../../src/workers/model/model-client';
import { browserEnvironment } from '../../src/workers/model/model-environment';
import type { Measurement, Scenario } from './protocol';

const never = new AbortController().signal;

/** 16 samples as one batch, by our own driver in the page's own worker. */
async function measureBatch(
  scenario: Scenario,
  rounds: number,
  id: string,
): Promise<Measurement[]> {
  const { threads, ...sampling } = scenario;
  const client = createModelClient({
    environment: { ...browserEnvironment(), hardwareConcurrency: threads },
  });
  const model = await client.load(
    { kind: 'embedded', id },
    { backend: 'wasm', hubHost: location.origin },
    never,
  );
  if (model.threads !== threads) throw new Error(`runs on ${model.threads} threads`);
  const measurements: Measurement[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let tokens = 0;
    const start = performance.now();
    const request = { ...sampling, seed: round, chat: false, stopStrings: [] };
    await client.sample(
      request,
      (event) => {
        if (event.kind === 'finished') tokens += event.tokens;
      },
      never,
    );
    const milliseconds = performance.now() - start;
    measurements.push({ milliseconds, programs: scenario.samples, tokens });
  }
  client.dispose();
  return measurements;
}

/** 16 calls of transformers.js's pipeline, one after the other, in a worker too. */
async function measurePipeline(scenario: Scenario, rounds: number): Promise<Measurement[]> {
  const worker = new Worker(new URL('./pipeline.worker.ts', import.meta.url), { type: 'module' });
  const measurements: Measurement[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measurements.push(
      await new Promise<Measurement>((resolve, reject) => {
        worker.onmessage = (event: MessageEvent<Measurement>) => resolve(event.data);
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage(scenario);
      }),
    );
  }
  worker.terminate();
  return measurements;
}

Object.assign(globalThis, { measureBatch, measurePipeline });
