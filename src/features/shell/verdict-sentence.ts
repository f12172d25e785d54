import { solvingSamples } from '../../domain/fold-run';
import { count } from '../../domain/count-words';
import type { Run } from '../../domain/run';
import { passCount, solves, type ProgramVerdict } from '../../domain/verdict';

function solveWords(solving: number, total: number): string {
  if (solving === 0) return `None of ${count(total, 'program')} solves this task`;
  return `${String(solving)} of ${count(total, 'program')} ${solving === 1 ? 'solves' : 'solve'} this task`;
}

/** What a run has come to, in one sentence that changes only when the outcome does. */
export function describeRun(run: Run): string {
  const solving = solvingSamples(run).length;
  const judged = run.candidates.filter(({ phase }) => phase === 'judged').length;
  switch (run.phase) {
    case 'running': {
      const sofar =
        solving === 0
          ? 'none solves this task yet'
          : `${String(solving)} ${solving === 1 ? 'solves' : 'solve'} this task so far`;
      return `Writing ${count(run.candidates.length, 'program')}: ${sofar}`;
    }
    case 'stopped':
      return `Stopped: ${solveWords(solving, judged)}`;
    case 'failed':
      return 'The run failed';
    case 'solved':
    case 'completed':
      return solveWords(solving, judged);
  }
}

/** What came of the program in the editor. */
export function describeProgram(verdict: ProgramVerdict): string {
  const total = verdict.asserts.length;
  const failing = verdict.challengeAsserts.filter(({ kind }) => kind !== 'pass').length;
  if (!solves(verdict)) return `Passed ${String(passCount(verdict))} of ${count(total, 'assert')}`;
  const all = total === 1 ? 'Passed the assert' : `Passed all ${String(total)} asserts`;
  return failing === 0 ? all : `${all}, but failed ${String(failing)} hidden`;
}
