import path from 'node:path';
import { summarise } from '../src/domain/measures/summarise';
import { tallySamples } from '../src/domain/measures/task-tally';
import type { RunHeader, RunSample } from '../src/domain/run-file/run-file';
import { type VerdictChange, verdictChanges } from '../src/domain/run-file/verdict-changes';
import { judgeSamples } from '../src/engine/judge-samples';
import { groupBy } from '../src/lib/group-by';
import { changesTable } from './changes-table';
import { costRows, startClock } from './cost';
import { INTERRUPTED, interruptedWords, interruption } from './interruption';
import type { NodePython } from './node-python';
import type { JudgeOptions } from './options';
import { FileError } from './read-file';
import { readRun } from './read-run';
import { readTasks } from './read-tasks';
import { openRunWriter } from './run-writer';
import { measuresTable, tagTable } from './table';
import { versionOf } from './version-of';

/** A new run's header says which judge it met; all else is the old one's. */
function judgedHeader(header: RunHeader, { timeLimitMs }: JudgeOptions): RunHeader {
  return {
    ...header,
    timeLimitMs: timeLimitMs ?? header.timeLimitMs,
    versions: {
      ...header.versions,
      judge: versionOf(''),
      pyodide: versionOf('node_modules/pyodide/'),
    },
  };
}

/**
 * Judges a run's samples again, without a model; prints the measures and what has changed, and
 * disposes of `python`. Gives the exit code. @throws FileError
 */
export async function judgeRun(
  options: JudgeOptions,
  python: NodePython,
  tell: (line: string) => void,
): Promise<number> {
  if (options.out !== null && path.resolve(options.out) === path.resolve(options.run)) {
    throw new FileError(`--out ${options.out} is the run itself. Choose another file.`);
  }
  const tasks = new Map(readTasks(options.tasks, tell).map((task) => [task.id, task]));
  const run = readRun(options.run, [...tasks.values()], tell);
  const missing = run.header.tasks.ids.filter((id) => !tasks.has(id));
  if (missing.length > 0) {
    const [first = ''] = missing;
    const others = missing.length > 1 ? ` and ${String(missing.length - 1)} more` : '';
    throw new FileError(`${options.tasks} has no task ${first}${others} of ${options.run}.`);
  }
  const header = judgedHeader(run.header, options);
  const writer = openRunWriter(options.out, header, tell);
  const signal = interruption();
  const costOf = startClock();
  const byTask = groupBy(run.samples, ({ taskId }) => taskId);
  const earlier = groupBy(writer.earlier, ({ taskId }) => taskId);
  const judged: RunSample[] = [];
  const changes: VerdictChange[] = [];
  let compared = 0;
  let programs = 0;
  try {
    for (const [taskId, before] of byTask) {
      const task = tasks.get(taskId);
      if (!task) continue;
      const known = earlier.get(taskId) ?? [];
      const after =
        known.length === before.length
          ? known
          : await judgeSamples(task, before, header.timeLimitMs, python, signal);
      if (after === null) break;
      if (after !== known) programs += after.length;
      const have = new Set(known.map(({ sample }) => sample));
      writer.append(after.filter(({ sample }) => !have.has(sample)));
      judged.push(...after);
      compared += before.filter(({ asserts }) => asserts.length > 0).length;
      changes.push(...verdictChanges(before, after));
      const solving = after.filter(({ passed }) => passed).length;
      tell(`${taskId}: ${String(solving)} of ${String(after.length)}`);
    }
  } finally {
    writer.close();
    await python.dispose();
  }
  const referenceOf = (taskId: string) => tasks.get(taskId)?.reference ?? null;
  const tagsOf = (taskId: string) => tasks.get(taskId)?.tags ?? [];
  const { whole, perTag } = summarise(tallySamples(judged, referenceOf), tagsOf);
  process.stdout.write(measuresTable(whole, costRows(costOf(programs))));
  process.stdout.write(tagTable(perTag));
  process.stdout.write(changesTable(changes, compared));
  if (!signal.aborted) return 0;
  tell(interruptedWords(options.out));
  return INTERRUPTED;
}
