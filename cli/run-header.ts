import path from 'node:path';
import { PRESETS } from '../src/domain/prompt-protocol/presets';
import type { PromptProtocol } from '../src/domain/prompt-protocol/protocol';
import type { RunHeader } from '../src/domain/run-file/run-file';
import type { Task } from '../src/domain/task';
import type { FoundModel } from './model-files';
import type { Runtime } from './onnx-runtime';
import type { EvaluateOptions } from './options';
import { readOverlap } from './read-overlap';
import { versionOf } from './version-of';

/** What the numbers of a run rest on, for the first line of its file. */
export function runHeader(
  options: EvaluateOptions,
  protocol: PromptProtocol,
  tasks: readonly Task[],
  model: FoundModel,
  runtime: Runtime,
): RunHeader {
  const { samples, temperature } = PRESETS[protocol.preset];
  return {
    format: 'assay-run',
    version: 1,
    date: new Date().toISOString(),
    protocol,
    model: {
      ...{ id: model.id, files: model.hashes, dtype: model.dtype },
      ...{ backend: runtime.backend, parameters: model.parameters },
    },
    sampling: {
      samples: options.samples ?? samples,
      temperature: options.temperature ?? temperature,
      seed: options.seed,
      maxTokens: options.maxTokens,
    },
    timeLimitMs: options.timeLimitMs,
    tasks: {
      name: path.basename(options.tasks),
      ids: tasks.map(({ id }) => id),
      overlap: readOverlap(model.folder, tasks),
    },
    shard: options.shard,
    versions: {
      assay: versionOf(''),
      onnxruntime: runtime.version,
      transformers: versionOf('node_modules/@huggingface/transformers/'),
      pyodide: versionOf('node_modules/pyodide/'),
    },
    machine: {
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
      threads: runtime.threads,
    },
  };
}
