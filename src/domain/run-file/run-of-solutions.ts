import { PRESETS } from '../prompt-protocol/presets';
import type { RunFile, RunHeader, RunSample } from './run-file';
import type { BroughtSolution } from './solutions';

/** What the file of solutions does not tell. */
export type SolutionFacts = Pick<RunHeader, 'date' | 'timeLimitMs' | 'versions'>;

/** A program from elsewhere as a sample that nobody has judged: it has no verdicts. */
function unjudged({ taskId, solution }: BroughtSolution, sample: number): RunSample {
  return {
    ...{ taskId, sample, seed: 0, solution, raw: solution, passed: false },
    ...{ asserts: [], challengeAsserts: [], errorClass: null, inspection: null },
    ...{ tokens: null, stop: null, meanLogProbability: null, judgeMs: 0 },
  };
}

/** Solutions of EvalPlus or human-eval as a run to be judged; how they were sampled is unknown. */
export function runOfSolutions(
  name: string,
  solutions: readonly BroughtSolution[],
  facts: SolutionFacts,
): RunFile {
  const counts = new Map<string, number>();
  const samples = solutions.map((solution) => {
    const sample = counts.get(solution.taskId) ?? 0;
    counts.set(solution.taskId, sample + 1);
    return unjudged(solution, sample);
  });
  return {
    header: {
      format: 'assay-run',
      version: 1,
      ...facts,
      protocol: PRESETS['evalplus-like'].protocol,
      model: { id: name, files: {}, dtype: '', backend: 'none', parameters: null },
      sampling: {
        samples: Math.max(1, ...counts.values()),
        ...{ temperature: 0, seed: 0, maxTokens: 1024 },
      },
      tasks: { name, ids: [...counts.keys()], overlap: null },
      shard: null,
    },
    samples,
  };
}
