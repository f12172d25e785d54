/** A weight format of a model, as transformers.js names it. */
export interface WeightFormat {
  readonly dtype: string;
  readonly bytes: number;
}

/** A model of the hub that is known to work here. */
export interface CatalogueModel {
  readonly id: string;
  readonly parameters: string;
  readonly licence: string;
  readonly about: string;
  /** The first is the one offered. */
  readonly formats: readonly WeightFormat[];
}

/** What a format is good for; 4-bit weights are several times slower on WASM than 8-bit ones. */
export const formatWords: Readonly<Record<string, string>> = {
  q8: '8-bit, runs anywhere',
  q4: '4-bit, for WebGPU',
  q4f16: '4-bit with half floats, for WebGPU that has them',
  fp16: 'half floats, for WebGPU that has them',
  fp32: 'full floats, the reference',
};

/** Sizes: the weights as the hub lists them under `onnx/`. */
export const catalogue: readonly CatalogueModel[] = [
  {
    id: 'onnx-community/Qwen2.5-Coder-0.5B-Instruct',
    parameters: '0.5 billion',
    licence: 'Apache 2.0',
    about: 'A small model for code that follows instructions. The first to try.',
    formats: [
      { dtype: 'q8', bytes: 639e6 },
      { dtype: 'q4f16', bytes: 555e6 },
      { dtype: 'q4', bytes: 862e6 },
      { dtype: 'fp16', bytes: 1.26e9 },
    ],
  },
  {
    id: 'onnx-community/Qwen2.5-Coder-1.5B-Instruct',
    parameters: '1.5 billion',
    licence: 'Apache 2.0',
    about: 'Solves more, and needs a machine with memory to spare; best on WebGPU.',
    formats: [
      { dtype: 'q4f16', bytes: 1.34e9 },
      { dtype: 'q8', bytes: 1.8e9 },
      { dtype: 'q4', bytes: 1.92e9 },
    ],
  },
];
