import { mbppNumber } from './mbpp-split';
import { exampleCount } from './prompt-protocol/protocol';
import type { RunHeader } from './run-file/run-file';

/** A number that others have published, with the protocol it was measured by. */
export interface PublishedFigure {
  readonly model: string;
  readonly source: string;
  readonly measure: 'solved by any sample' | 'pass@1';
  /** In [0, 1]. */
  readonly value: number;
  /** Number of weights. */
  readonly parameters: number;
  readonly samples: number;
  readonly temperature: number;
  readonly examples: number;
  /** MBPP's numbers, both ends with it. */
  readonly tasks: readonly [number, number];
}

/** Figures whose whole protocol is known. */
export const PUBLISHED_FIGURES: readonly PublishedFigure[] = [
  {
    model: 'The paper’s 137B model',
    source: 'Austin et al. 2021, section 4.2',
    measure: 'solved by any sample',
    value: 0.596,
    parameters: 137e9,
    ...{ samples: 80, temperature: 0.5, examples: 3, tasks: [11, 510] },
  },
  {
    model: 'Qwen2.5-Coder-0.5B',
    source: 'its technical report, MBPP 3-shot',
    measure: 'pass@1',
    value: 0.404,
    parameters: 0.5e9,
    ...{ samples: 1, temperature: 0, examples: 3, tasks: [11, 510] },
  },
  {
    model: 'Qwen2.5-Coder-1.5B',
    source: 'its technical report, MBPP 3-shot',
    measure: 'pass@1',
    value: 0.592,
    parameters: 1.5e9,
    ...{ samples: 1, temperature: 0, examples: 3, tasks: [11, 510] },
  },
];

/** The paper's best few-shot share of tasks solved (its figure 3), for a reference line. */
export const PAPER_SOLVED = 0.596;

/** Why a run's numbers can't stand beside a published figure; none when they can. */
export function incomparable(header: RunHeader, figure: PublishedFigure): readonly string[] {
  const { protocol, sampling, tasks } = header;
  const reasons: string[] = [];
  const [from, to] = figure.tasks;
  const numbers = new Set(tasks.ids.map(mbppNumber));
  let whole = numbers.size === to - from + 1;
  for (let number = from; number <= to && whole; number += 1) whole = numbers.has(number);
  if (!whole) reasons.push(`it is over MBPP ${from}-${to}, this run over ${tasks.name}`);
  if (protocol.layout !== 'paper') reasons.push('its prompt is the paper’s template');
  const examples = exampleCount(protocol.examples);
  if (examples !== figure.examples) {
    reasons.push(`it shows ${figure.examples} examples, this run ${examples}`);
  }
  if (sampling.samples !== figure.samples) {
    reasons.push(`it draws ${figure.samples} samples a task, this run ${sampling.samples}`);
  }
  if (sampling.temperature !== figure.temperature) {
    reasons.push(`its temperature is ${figure.temperature}, this run’s ${sampling.temperature}`);
  }
  return reasons;
}
