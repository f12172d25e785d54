import { toCsv, type CsvCell } from '../../lib/csv';
import { count } from '../count-words';
import type { Estimate } from '../measures/interval';
import type { ModelChoice } from '../model';
import {
  accuracyOf,
  CONDITIONS,
  type ConditionTally,
  countsOf,
  difficultiesOf,
  sameShown,
} from './accuracy';
import { type DifficultyGroup, difficultyWords } from './difficulty-groups';
import type { ShownParts } from './prediction-prompt';

/**
 * How a measurement stands. `stopped`: by the reader. `interrupted`: by a reload or a fault.
 * Both can go on where they ended.
 */
type MeasurementPhase = 'running' | 'completed' | 'stopped' | 'interrupted';

/** A call that a model was not asked under one prompt, since the prompt fills its whole context. */
export interface UnaskedCall {
  readonly taskId: string;
  readonly shown: ShownParts;
  readonly difficulty: DifficultyGroup;
  /** Of the prompt. */
  readonly tokens: number;
}

/** A model's predictions over many tasks, counted under the four prompts, by difficulty. */
export interface Measurement {
  readonly id: string;
  /** When it began; milliseconds since the epoch. */
  readonly at: number;
  readonly model: ModelChoice;
  /** SHA-256 of the model's files, by name; what cannot be told is left out. */
  readonly files: Readonly<Record<string, string>>;
  /** The tasks asked about, one call of each, in this order; `name` says which they are. */
  readonly tasks: { readonly name: string; readonly ids: readonly string[] };
  /** Milliseconds for one run of a call. */
  readonly timeLimitMs: number;
  /** Tasks worked off; of some the call has no value, and nothing was asked. */
  readonly done: number;
  readonly tallies: readonly ConditionTally[];
  readonly unasked: readonly UnaskedCall[];
  readonly phase: MeasurementPhase;
}

/** What stands beside a measurement for its phase. */
export const MEASUREMENT_PHASE_WORDS: Readonly<Record<MeasurementPhase, string>> = {
  running: 'Measuring',
  completed: 'Complete',
  stopped: 'Stopped',
  interrupted: 'Interrupted',
};

/** What did not fit the model's context, in a sentence; null when all did. */
export function unaskedWords(unasked: readonly UnaskedCall[]): string | null {
  if (unasked.length === 0) return null;
  const calls = new Set(unasked.map(({ taskId }) => taskId)).size;
  return `${count(calls, 'call')} did not fit the model’s context: ${count(unasked.length, 'prompt')} went unasked.`;
}

/** Whether files with these hashes are other ones than those measured, as far as can be told. */
export function filesChanged(
  measured: Measurement['files'],
  now: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(measured).some(([name, hash]) => (now[name] ?? hash) !== hash);
}

const CSV_COLUMNS = [
  ...['date', 'model', 'weights', 'tasks', 'state', 'tasks_done', 'tasks_total'],
  ...['description', 'asserts', 'difficulty', 'asked', 'too_long'],
  ...['exact', 'exact_share', 'exact_low', 'exact_high'],
  ...['by_value', 'by_value_share', 'by_value_low', 'by_value_high'],
];

function shareCells(share: Estimate | null): readonly CsvCell[] {
  if (share === null) return [null, null, null];
  return [share.value, share.low, share.high].map((each) => each.toFixed(4));
}

function csvRow(
  { at, model, tasks, phase, done, tallies, unasked }: Measurement,
  shown: ShownParts,
  difficulty: DifficultyGroup | 'all',
): readonly CsvCell[] {
  const counts = countsOf(tallies, shown, difficulty);
  const { exact, byValue } = accuracyOf(counts);
  const tooLong = unasked.filter(
    (each) =>
      sameShown(each.shown, shown) && (difficulty === 'all' || each.difficulty === difficulty),
  );
  const weights = model.kind === 'hub' ? model.dtype : null;
  return [
    ...[new Date(at).toISOString(), model.id, weights, tasks.name, phase, done, tasks.ids.length],
    ...[String(shown.text), String(shown.asserts)],
    ...[
      difficulty === 'all' ? difficulty : difficultyWords(difficulty),
      counts.asked,
      tooLong.length,
    ],
    ...[counts.exact, ...shareCells(exact)],
    ...[counts.byValue, ...shareCells(byValue)],
  ];
}

/** Measurements as CSV, a line for each prompt and difficulty of each; shares from 0 to 1. */
export function measurementsCsv(measurements: readonly Measurement[]): string {
  const rows = measurements.flatMap((each) =>
    CONDITIONS.flatMap((shown) =>
      (['all', ...difficultiesOf(each.tallies)] as const).map((group) =>
        csvRow(each, shown, group),
      ),
    ),
  );
  return toCsv(CSV_COLUMNS, rows);
}
