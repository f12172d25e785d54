import { availableParallelism } from 'node:os';
import { summarise } from '../src/domain/measures/summarise';
import { countSample, emptyTally, type TaskTally } from '../src/domain/measures/task-tally';
import type { RunSample } from '../src/domain/run-file/run-file';
import { evaluate } from '../src/engine/evaluate';
import { costRows, startClock } from './cost';
import { INTERRUPTED, interruptedWords, interruption } from './interruption';
import { findModel } from './model-files';
import { startNodeModel } from './node-model';
import { createNodePython } from './node-python';
import { HOW_TO_INSTALL, openRuntime } from './onnx-runtime';
import type { EvaluateOptions } from './options';
import { createProgress } from './progress';
import { protocolOf } from './protocol-options';
import { readTasks } from './read-tasks';
import { runHeader } from './run-header';
import { openRunWriter } from './run-writer';
import { selectTasks, shardOf } from './select-tasks';
import { measuresTable, tagTable } from './table';

/** Samples, judges and measures a file's tasks; gives the exit code. @throws as `main` explains. */
export async function evaluateTasks(
  options: EvaluateOptions,
  tell: (line: string) => void,
): Promise<number> {
  const costOf = startClock();
  const all = readTasks(options.tasks, tell);
  const named = options.ids === null ? all : selectTasks(all, options.ids);
  const tasks = named.slice(0, options.limit ?? named.length);
  const protocol = protocolOf(options.protocol, all);
  const found = await findModel(options.model, options.dtype, options.hub, tell);
  const runtime = await openRuntime(options.threads ?? availableParallelism());
  if (runtime.backend === 'wasm') tell(HOW_TO_INSTALL);
  const header = runHeader(options, protocol, tasks, found, runtime);
  const writer = openRunWriter(options.out, header, tell);
  // Python starts while the model does.
  const python = createNodePython();
  python.start();
  const model = await startNodeModel(found, runtime);
  const threads = `${String(runtime.threads)} ${runtime.threads === 1 ? 'thread' : 'threads'}`;
  tell(
    `${found.id} on ${runtime.backend}, ${threads}, ${protocol.preset}, ${String(tasks.length)} tasks.`,
  );

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
  let programs = 0;
  try {
    await evaluate(
      {
        header,
        tasks: mine,
        pool: all,
        contextLength: model.contextLength,
        has: (taskId, sample) => have.has(`${taskId}\n${String(sample)}`),
        ahead: true,
      },
      { model, python, now: () => performance.now() },
      (event) => {
        progress(event);
        if (event.kind !== 'task-done') return;
        writer.append(event.samples);
        event.samples.forEach(count);
        programs += event.samples.length;
      },
      signal,
    );
  } finally {
    writer.close();
    await python.dispose();
  }
  const tags = new Map(tasks.map((task) => [task.id, task.tags]));
  const { whole, perTag } = summarise([...tallies.values()], (id) => tags.get(id) ?? []);
  process.stdout.write(measuresTable(whole, costRows(costOf(programs))));
  process.stdout.write(tagTable(perTag));
  if (!signal.aborted) return 0;
  tell(interruptedWords(options.out));
  return INTERRUPTED;
}
