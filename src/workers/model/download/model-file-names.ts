import type { ModelConfig } from '../model-config';

/** A file of a model; the model works without an optional one. */
export interface WantedFile {
  readonly name: string;
  readonly optional: boolean;
}

/** The file ending of each weight format, as transformers.js names them. */
const ENDING_OF_DTYPE: Readonly<Record<string, string>> = {
  fp32: '',
  fp16: '_fp16',
  int8: '_int8',
  uint8: '_uint8',
  q8: '_quantized',
  q4: '_q4',
  q4f16: '_q4f16',
  bnb4: '_bnb4',
  q2: '_q2',
  q2f16: '_q2f16',
  q1: '_q1',
  q1f16: '_q1f16',
};

/** The ONNX file of a weight format, or null for a format that does not exist. */
function graphName(dtype: string): string | null {
  const ending = ENDING_OF_DTYPE[dtype];
  return ending === undefined ? null : `model${ending}.onnx`;
}

/** How many files beside the graph hold its weights. */
function dataFileCount(config: ModelConfig, graph: string): number {
  const format = config['transformers.js_config']?.use_external_data_format;
  const count = typeof format === 'object' ? (format[graph] ?? format.model) : format;
  return Number(count ?? 0);
}

/**
 * Every file of a model beside `config.json`, required ones first; null for a weight format
 * that does not exist. The embedded model has no chat template to ask for.
 */
export function wantedFiles(
  config: ModelConfig,
  dtype: string,
  kind: 'embedded' | 'hub',
): WantedFile[] | null {
  const graph = graphName(dtype);
  if (graph === null) return null;
  const data = Array.from(
    { length: dataFileCount(config, graph) },
    (_, index) => `onnx/${graph}_data${index === 0 ? '' : `_${String(index)}`}`,
  );
  const required = ['tokenizer.json', 'tokenizer_config.json', `onnx/${graph}`, ...data];
  const optional = ['generation_config.json', 'self-test.json'];
  if (kind === 'hub') optional.push('chat_template.jinja');
  return [
    ...required.map((name) => ({ name, optional: false })),
    ...optional.map((name) => ({ name, optional: true })),
  ];
}
