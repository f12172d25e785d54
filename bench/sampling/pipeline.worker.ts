import { env, pipeline, type TextGenerationPipeline } from '@huggingface/transformers';
import { env as onnx } from 'onnxruntime-web/webgpu';
import type { Measurement, Scenario } from './protocol';

const MODEL = 'assay-small';
const SITE = new URL('../', import.meta.url);
let generator: TextGenerationPipeline | null = null;

/** The same model, runtime files and threads as our own driver gets. */
async function load(threads: number): Promise<TextGenerationPipeline> {
  const folder = new URL(`onnx-runtime/${onnx.versions.web ?? ''}/ort-wasm-simd-threaded`, SITE);
  onnx.wasm.wasmPaths = { mjs: `${folder.href}.mjs`, wasm: `${folder.href}.wasm` };
  onnx.wasm.numThreads = threads;
  env.allowLocalModels = false;
  env.remoteHost = SITE.href;
  env.remotePathTemplate = 'models/{model}/';
  env.useBrowserCache = false;
  env.useWasmCache = false;
  return pipeline('text-generation', MODEL, { device: 'wasm', dtype: 'q8' });
}

async function measure(scenario: Scenario): Promise<Measurement> {
  const { prompt, samples, maxTokens, temperature } = scenario;
  generator ??= await load(scenario.threads);
  let tokens = 0;
  const start = performance.now();
  for (let sample = 0; sample < samples; sample += 1) {
    const output: unknown = await generator(prompt, {
      max_new_tokens: maxTokens,
      do_sample: true,
      temperature,
      top_k: 0,
      return_full_text: false,
    });
    const text = (output as [{ generated_text: string }])[0].generated_text;
    tokens += generator.tokenizer.encode(text).length;
  }
  return { milliseconds: performance.now() - start, programs: samples, tokens };
}

self.onmessage = (event: MessageEvent<Scenario>) => {
  measure(event.data).then(
    (measurement) => self.postMessage(measurement),
    // A rejection alone would leave the page waiting for ever.
    (error: unknown) => setTimeout(() => reportError(error)),
  );
};
