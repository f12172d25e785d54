import { dependencies, version } from '../../package.json';

/** Versions of what takes part in a run, for its record. */
export const VERSIONS: Readonly<Record<string, string>> = {
  assay: version,
  onnxruntime: dependencies['onnxruntime-web'],
  transformers: dependencies['@huggingface/transformers'],
  pyodide: dependencies.pyodide,
};
