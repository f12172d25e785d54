import type { LoadedModel, ModelChoice } from './model';

const embeddedNames: Readonly<Record<string, string>> = { 'assay-small': 'Assay small' };

/** A model's name in a few words: `Assay small`, `Qwen2.5-Coder-0.5B-Instruct`. */
export function modelLabel(choice: ModelChoice): string {
  if (choice.kind === 'embedded') return embeddedNames[choice.id] ?? choice.id;
  return choice.id.split('/').at(-1) ?? choice.id;
}

/** The same for the id a run carries. */
export function modelLabelOfRun(model: string): string {
  return embeddedNames[model] ?? model.split('/').at(-1) ?? model;
}

/** Where a loaded model runs: `WebGPU`, `WASM, 2 threads`. */
export function backendLabel(model: LoadedModel): string {
  if (model.backend === 'webgpu') return 'WebGPU';
  return model.threads === 1 ? 'WASM, 1 thread' : `WASM, ${String(model.threads)} threads`;
}
