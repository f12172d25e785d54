import path from 'node:path';
import { summariseTasks } from '../src/domain/measures/summarise';
import { countSample, emptyTally, type TaskTally } from '../src/domain/measures/task-tally';
import { PRESETS } from '../src/domain/prompt-protocol/presets';
import type { PromptProtocol } from '../src/domain/prompt-protocol/protocol';
import type { RunHeader, RunSample } from '../src/domain/run-file/run-file';
import type { Task } from '../src/domain/task';
import { evaluate, type EvaluationEvent } from '../src/engine/evaluate';
import { INTERRUPTED, interruptedWords, interruption } from './interruption';
import { findModel, type FoundModel } from './model-files';
import { startNodeModel } from './node-model';
import { createNodePython } from './node-python';
import { HOW_TO_INSTALL, openRuntime, type Runtime } from './onnx-runtime';
import type { EvaluateOptions } from './options';
import { protocolOf } from './protocol-options';
import { readTasks } from './read-tasks';
import { openRunWriter } from './run-writer';
import { selectTasks, shardOf } from './select-tasks';
import { measuresTable } from './table';
import { versionOf } from './version-of';

function headerOf(
  options: EvaluateOptions,
  protocol: PromptProtocol,
  tasks: readonly Task[],
  model: FoundModel,
  runtime: Runtime,
): RunHeader {
  const { samples, temperature } = PRESETS[options.protocol.preset];
  return {
    format: 'assay-run',
    version: 1,
    date: new Date().toISOString(),
    protocol,
    model: {
      ...{ id: model.id, files: model.hashes, dtype: model.dtype },
      ...{ backend: runtime.backend, parameters: null },
    },
    sampling: {
      samples: options.samples ?? samples,
      temperature: options.temperature ?? temperature,
      seed: options.seed,
      maxTokens: options.maxTokens,
    },
    timeLimitMs: options.timeLimitMs,
    tasks: { name: path.basename(options.tasks), ids: tasks.map(({ id }) => id), overlap: null },
    shard: options.shard,
    versions: {
      assay: versionOf(''),
      onnxruntime: runtime.version,
      transformers: versionOf('node_modules/@huggingface/transformers/'),
      pyodide: versionOf('node_modules/pyodide/'),
    },
  };
}

/** Samples, judges and measures a file's tasks; gives the exit code. @throws as `main` explains. */
export async function evaluateTasks(
  options: EvaluateOptions,
  tell: (line: string) => void,
): Promise<number> {
  const all = readTasks(options.tasks, tell);
  const named = options.ids === null ? all : selectTasks(all, options.ids);
  const tasks = named.slice(0, options.limit ?? named.length);
  const protocol = protocolOf(options.protocol, all);
  const found = await findModel(options.model, options.dtype, options.hub, tell);
  const runtime = await openRuntime();
  if (runtime.backend === 'wasm') tell(HOW_TO_INSTALL);
  const header = headerOf(options, protocol, tasks, found, runtime);
  const writer = openRunWriter(options.out, header, tell);
  const model = await startNodeModel(found, runtime);
  const python = createNodePython();
  tell(`${found.id} on ${runtime.backend}, ${protocol.preset}, ${String(tasks.length)} tasks.`);

  const references = new Map(tasks.map(({ id, reference }) => [id, reference]));
  const tallies = new Map<string, TaskTally>();
  const count = (sample: RunSample): void => {
    const { taskId } = sample;
    const before = tallies.get(taskId) ?? emptyTally(taskId);
    tallies.set(taskId, countSample(before, sample, references.get(taskId) ?? null));
  };
  writer.earlier.forEach(count);
  const have = new Set(writer.earlier.map(({ taskId, sample }) => `${taskId}\n${String(sample)}`));
  const mine = shardOf(tasks, options.shard);
  const signal = interruption();
  const progress = createProgress(mine, tell);
  try {
    await evaluate(
      {
        header,
        tasks: mine,
        pool: all,
        contextLength: model.contextLength,
        has: (taskId, sample) => have.has(`${taskId}\n${String(sample)}`),
      },
      { model, python, now: () => performance.now() },
      (event) => {
        progress(event);
        if (event.kind !== 'task-done') return;
        writer.append(event.samples);
        event.samples.forEach(count);
      },
      signal,
    );
  } finally {
    writer.close();
    await python.dispose();
  }
  process.stdout.write(measuresTable(summariseTasks([...tallies.values()])));
  if (!signal.aborted) return 0;
  tell(interruptedWords(options.out));
  return INTERRUPTED;
}

/** Tells of each finished task: how many of its samples solve, the rate, the time left. */
function createProgress(
  tasks: readonly Task[],
  tell: (line: string) => void,
): (event: EvaluationEvent) => void {
  const begun = performance.now();
  let done = 0;
  let programs = 0;
  return (event) => {
    if (event.kind === 'task-started') {
      const { cut, tokens } = event.prompt;
      if (cut.length > 0) {
        const names = cut.join(', ');
        tell(`${event.task.id}: ${names} cut from the prompt, ${String(tokens)} tokens are left.`);
      }
    }
    if (event.kind !== 'task-done') return;
    done += 1;
    programs += event.samples.length;
    const seconds = (performance.now() - begun) / 1000;
    const solving = event.samples.filter(({ passed }) => passed).length;
    const place = tasks.findIndex(({ id }) => id === event.task.id) + 1;
    const left = Math.round((seconds / done) * (tasks.length - place));
    const score = `${String(solving)} of ${String(event.samples.length)}`;
    const pace = `${(programs / seconds).toFixed(1)} programs/s`;
    tell(
      `${String(place)}/${String(tasks.length)} ${event.task.id}: ${score}, ${pace}, ${String(left)} s left`,
    );
  };
}
