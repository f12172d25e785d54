import { PRESETS } from '../domain/prompt-protocol/presets';
import type { RunHeader, RunSample } from '../domain/run-file/run-file';

/** The header of a small run of two tasks of the pack, two samples each. */
export const RUN_HEADER: RunHeader = {
  format: 'assay-run',
  version: 1,
  date: '2026-11-22T10:00:00.000Z',
  protocol: PRESETS.paper.protocol,
  model: {
    id: 'assay-small',
    files: { 'onnx/model_quantized.onnx': 'ab12' },
    dtype: 'q8',
    backend: 'wasm',
    parameters: null,
  },
  sampling: { samples: 2, temperature: 0.5, seed: 1, maxTokens: 256 },
  timeLimitMs: 2000,
  tasks: { name: 'pack.jsonl', ids: ['pack/1', 'pack/2'], overlap: null },
  shard: null,
  versions: { assay: '0.1.0', pyodide: '314.0.7' },
};

/** A sample that solves its task. */
export const RUN_SAMPLE: RunSample = {
  taskId: 'pack/1',
  sample: 0,
  seed: 7,
  solution: 'def add(a, b):\n    return a + b',
  raw: 'def add(a, b):\n    return a + b\n',
  passed: true,
  asserts: [{ kind: 'pass' }, { kind: 'pass' }, { kind: 'pass' }],
  challengeAsserts: [],
  errorClass: null,
  inspection: null,
  tokens: 14,
  stop: 'stop-string',
  meanLogProbability: -0.25,
  judgeMs: 1.5,
};
