import { Dexie, type Table } from 'dexie';
import * as v from 'valibot';
import { experimentSchema, taskResultSchema } from '../../domain/experiment/experiment-schema';
import { sampleLine, sampleSchema } from '../../domain/run-file/sample-row';
import type { RunSample } from '../../domain/run-file/run-file';
import type { ExperimentArchive } from './archive';

interface KeptRow {
  readonly run: string;
  readonly task: string;
  readonly value: unknown;
}

const valueRow = v.object({ value: v.unknown() });
const linesRow = v.object({ value: v.string() });

function parseAll<T>(schema: v.GenericSchema<unknown, T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => {
    const kept = v.safeParse(valueRow, row);
    const parsed = kept.success ? v.safeParse(schema, kept.output.value) : null;
    return parsed?.success ? [parsed.output] : [];
  });
}

function parseLines(lines: string): RunSample[] {
  const rows = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
  return rows
    .flatMap((row) => {
      const parsed = v.safeParse(sampleSchema, row);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => a.sample - b.sample);
}

/**
 * Opens the experiments' own database: a run's samples are many, and are read a task at a
 * time, as the lines that its run file will have.
 */
export async function openArchive(name: string): Promise<ExperimentArchive> {
  const database = new Dexie(name);
  database
    .version(1)
    .stores({ experiments: '', results: '[run+task], run', samples: '[run+task], run' });
  await database.open();
  const experiments: Table<{ value: unknown }, string> = database.table('experiments');
  const results: Table<KeptRow, [string, string]> = database.table('results');
  const samples: Table<KeptRow, [string, string]> = database.table('samples');

  async function linesOf(run: string, task: string): Promise<string> {
    const parsed = v.safeParse(linesRow, await samples.get([run, task]));
    return parsed.success ? parsed.output.value : '';
  }

  return {
    list: async () => parseAll(experimentSchema, await experiments.toArray()),
    results: async (run) =>
      parseAll(taskResultSchema, await results.where('run').equals(run).toArray()),
    samples: async (run, task) => parseLines(await linesOf(run, task)),
    async *lines(run, taskIds) {
      for (const task of taskIds) {
        const lines = await linesOf(run, task);
        if (lines !== '') yield lines;
      }
    },
    async save(experiment) {
      await experiments.put({ value: experiment }, experiment.id);
    },
    change: (run, part) =>
      database.transaction('rw', experiments, async () => {
        const [known] = parseAll(experimentSchema, [await experiments.get(run)]);
        if (known) await experiments.put({ value: { ...known, ...part } }, run);
      }),
    addTasks: (run, tasks) =>
      database.transaction('rw', results, samples, async () => {
        await results.bulkPut(
          tasks.map(({ result }) => ({ run, task: result.tally.taskId, value: result })),
        );
        await samples.bulkPut(
          tasks.map((task) => ({
            run,
            task: task.result.tally.taskId,
            value: task.samples.map(sampleLine).join(''),
          })),
        );
      }),
    remove: (run) => experiments.delete(run),
    clean: () =>
      database.transaction('rw', experiments, results, samples, async () => {
        const listed = new Set(await experiments.toCollection().primaryKeys());
        const sampled = await results.orderBy('run').uniqueKeys();
        for (const run of sampled) {
          if (typeof run !== 'string' || listed.has(run)) continue;
          await results.where('run').equals(run).delete();
          await samples.where('run').equals(run).delete();
        }
      }),
  };
}
