import { ERROR_CLASS_WORDS } from '../src/domain/measures/error-class';
import type { Estimate } from '../src/domain/measures/interval';
import type { Summary } from '../src/domain/measures/summarise';

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

function bleu(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
