import { ERROR_CLASS_WORDS } from '../src/domain/measures/error-class';
import type { Estimate } from '../src/domain/measures/interval';
import { measuredPassAt, type Summary } from '../src/domain/measures/summarise';

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function estimated(estimate: Estimate | null): string {
  if (estimate === null) return '–';
  const { value, low, high } = estimate;
  return `${percent(value).padStart(6)}  (${percent(low)} to ${percent(high)})`;
}

/** The measures of a run, and what it cost, as a table in plain text; intervals are 95%. */
export function measuresTable(
  summary: Summary,
  cost: readonly (readonly [string, string])[] = [],
): string {
  const { tasks, samples, solvedTasks } = summary;
  const rows: (readonly [string, string])[] = [
    ['tasks, samples', `${String(tasks)}, ${String(samples)}`],
    [`solved by any (${String(solvedTasks)})`, estimated(summary.solvedByAny)],
    ['samples that solve', estimated(summary.solvingSamples)],
    ...summary.passAt
      .filter(({ estimate }) => estimate !== null)
      .map(({ k, tasks: counted, estimate }): [string, string] => {
        const part = counted < tasks ? `, ${String(counted)} tasks` : '';
        return [`pass@${String(k)}${part}`, estimated(estimate)];
      }),
    ['solve, but fail a challenge', estimated(summary.challengeFailed)],
    ['solve, but trivially', estimated(summary.trivial)],
    ['BLEU, solving and not', `${bleu(summary.bleuSolving)}, ${bleu(summary.bleuFailing)}`],
    ...summary.errors
      .filter((each) => each.samples > 0)
      .map(({ errorClass, share }): [string, string] => [
        ERROR_CLASS_WORDS[errorClass],
        estimated(share),
      ]),
    ...cost,
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join('');
}

/** Each tag's tasks and measures in plain text, with pass@k for every k the samples allow; nothing for fewer than two tags. */
export function tagTable(perTag: ReadonlyMap<string, Summary>): string {
  if (perTag.size < 2) return '';
  const allowed = measuredPassAt([...perTag.values()]);
  const rows = [
    ['by tag', 'tasks', 'solved by any', ...allowed.map(({ k }) => `pass@${String(k)}`)],
    ...[...perTag].map(([tag, { tasks, solvedByAny, passAt }]) => [
      tag,
      String(tasks),
      estimated(solvedByAny),
      ...allowed.map(({ index }) => estimated(passAt[index]?.estimate ?? null)),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return `\n${rows.map((row) => `${line(row).trimEnd()}\n`).join('')}`;
}

function bleu(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
