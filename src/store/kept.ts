import * as v from 'valibot';
import { measurementSchema } from '../domain/schemas/measurement-schema';
import { seriesSchema } from '../domain/schemas/series-schema';
import { runSchema } from '../domain/schemas/run-schema';
import { settingsSchema } from '../domain/schemas/settings-schema';
import { taskSchema } from '../domain/schemas/task-schema';
import type { OwnTaskDraft } from '../domain/own-task';
import type { Measurement } from '../domain/predict/measurement';
import type { Series } from '../domain/predict/series';
import type { Run } from '../domain/run';
import type { Settings } from '../domain/settings';
import type { Task } from '../domain/task';
import type { TaskDocument } from './state';

const documentSchema: v.GenericSchema<unknown, TaskDocument> = v.object({
  versions: v.pipe(
    v.array(
      v.object({
        id: v.string(),
        text: v.string(),
        at: v.number(),
        origin: v.variant('kind', [
          v.object({ kind: v.literal('starter') }),
          v.object({ kind: v.literal('candidate'), run: v.string(), sample: v.number() }),
          v.object({ kind: v.literal('edit'), of: v.string() }),
        ]),
      }),
    ),
    v.minLength(1),
  ),
  current: v.string(),
});

const draftSchema: v.GenericSchema<unknown, OwnTaskDraft> = v.object({
  text: v.string(),
  assertsText: v.string(),
  setup: v.exactOptional(v.string()),
});

/** What survives a reload, each kind in its own table, each row under its key. */
export interface Kept {
  readonly settings: Settings | null;
  readonly selectedTask: string | null;
  readonly currentSeries: string | null;
  readonly series: Readonly<Record<string, Series>>;
  readonly measurements: Readonly<Record<string, Measurement>>;
  readonly tasks: readonly Task[];
  readonly drafts: Readonly<Record<string, OwnTaskDraft>>;
  readonly solved: Readonly<Record<string, true>>;
  readonly documents: Readonly<Record<string, TaskDocument>>;
  readonly runs: Readonly<Record<string, Run>>;
  /** How many rows of a table could not be read. */
  readonly unreadable: Readonly<Partial<Record<TableName, number>>>;
}

/** A table's rows: `[key, value]`. */
export type Rows = readonly (readonly [string, unknown])[];

function readAll<T>(schema: v.GenericSchema<unknown, T>, rows: Rows): readonly [string, T][] {
  return rows.flatMap(([key, value]): [string, T][] => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? [[key, parsed.output]] : [];
  });
}

/** A run that was going on when the page was closed has been stopped by that. */
function settle(run: Run): Run {
  return run.phase === 'running' ? { ...run, phase: 'stopped' } : run;
}

/**
 * Kept rows, parsed; a row that no longer fits is left out and stays in storage. `aside` counts
 * those that had to make room for others.
 */
export function readKept(
  rows: Readonly<Record<TableName, Rows>>,
  aside: Kept['unreadable'] = {},
): Kept {
  const unreadable: Partial<Record<TableName, number>> = { ...aside };

  function read<T>(table: TableName, schema: v.GenericSchema<unknown, T>): readonly [string, T][] {
    const fitting = readAll(schema, rows[table]);
    const left = rows[table].length - fitting.length;
    if (left > 0) unreadable[table] = (unreadable[table] ?? 0) + left;
    return fitting;
  }

  const session = read('session', v.string());
  const runs = read('runs', runSchema);
  return {
    settings: read('settings', settingsSchema)[0]?.[1] ?? null,
    selectedTask: session.find(([key]) => key === 'selectedTask')?.[1] ?? null,
    currentSeries: session.find(([key]) => key === 'currentSeries')?.[1] ?? null,
    series: Object.fromEntries(read('series', seriesSchema)),
    measurements: Object.fromEntries(read('measurements', measurementSchema)),
    tasks: read('tasks', taskSchema).map(([, task]) => task),
    drafts: Object.fromEntries(read('drafts', draftSchema)),
    solved: Object.fromEntries(rows.solved.map(([key]) => [key, true])),
    documents: Object.fromEntries(read('documents', documentSchema)),
    runs: Object.fromEntries(runs.map(([key, run]) => [key, settle(run)])),
    unreadable,
  };
}

/** The tables of the database's first version. */
export const FIRST_TABLES = [
  'settings',
  'session',
  'tasks',
  'drafts',
  'solved',
  'documents',
  'runs',
] as const;

/** The tables of the database. */
export const TABLES = [...FIRST_TABLES, 'series', 'measurements'] as const;

/** One of them. */
export type TableName = (typeof TABLES)[number];

/** A row to write, or to delete when its value is undefined. */
export interface Change {
  readonly table: TableName;
  readonly key: string;
  readonly value: unknown;
}
