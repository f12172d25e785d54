import { errorClassOf } from '../../src/domain/measures/error-class';
import { type ProgramVerdict, solves } from '../../src/domain/verdict';
import { CAUSES, type Cause } from './cause';
import type { Program } from './programs';

/** One assert on which the judges disagree. */
export interface Disagreement {
  /** From 1, challenge asserts after the visible ones. */
  readonly assert: number;
  readonly page: string;
  readonly native: string;
  readonly cause: Cause;
}

/** Counts how far two judges agree, over all samples. */
export interface Report {
  add(
    program: Program,
    page: ProgramVerdict,
    native: ProgramVerdict,
    different: readonly Disagreement[],
  ): void;
  /** Asserts whose disagreement has no name. */
  readonly unexplained: () => number;
  readonly text: () => string;
}

/** An empty report. */
export function createReport(): Report {
  const counts = { texts: 0, programs: 0, solving: 0, sameSolving: 0, sameClass: 0 };
  const asserts = { all: 0, same: 0 };
  const causes = new Map<Cause, number>();
  const lines: string[] = [];

  return {
    add(program, page, native, different) {
      const { source, count, name } = program;
      const judged = page.asserts.length + page.challengeAsserts.length;
      counts.texts += 1;
      counts.programs += count;
      counts.solving += count * Number(solves(page));
      counts.sameSolving += count * Number(solves(page) === solves(native));
      counts.sameClass +=
        count * Number(errorClassOf(source, page) === errorClassOf(source, native));
      asserts.all += count * judged;
      asserts.same += count * (judged - different.length);
      for (const { assert, page: ours, native: theirs, cause } of different) {
        causes.set(cause, (causes.get(cause) ?? 0) + count);
        lines.push(
          `  ${name}, assert ${String(assert)}: page ${ours}, native ${theirs} (${CAUSES[cause]})`,
        );
      }
    },
    unexplained: () => causes.get('unexplained') ?? 0,
    text: () =>
      [
        `programs                  ${String(counts.programs)} (${String(counts.texts)} different), ${String(counts.solving)} solve by the page`,
        `agree on solving          ${share(counts.sameSolving, counts.programs)}`,
        `agree on the error class  ${share(counts.sameClass, counts.programs)}`,
        `agree on each assert      ${share(asserts.same, asserts.all)}`,
        ...[...causes].map(([cause, count]) => `${String(count)} asserts: ${CAUSES[cause]}`),
        ...lines,
        '',
      ].join('\n'),
  };
}

function share(part: number, whole: number): string {
  return `${String(part)} of ${String(whole)} (${((100 * part) / whole).toFixed(2)}%)`;
}
