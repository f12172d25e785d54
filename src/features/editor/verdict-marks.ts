import type { AssertVerdict, ProgramVerdict } from '../../domain/verdict';
import { describeVerdict } from '../../domain/verdict-words';

export type VerdictKind = AssertVerdict['kind'];

/** What stands at one line of the program or of the asserts. */
export interface Mark {
  /** 1-based. */
  readonly line: number;
  readonly kind: VerdictKind;
  /** At the end of the line: `✗ got 1, expected 2`. */
  readonly text: string;
  /** The whole of it, a sentence or several, one to a line. */
  readonly detail: string;
}

export interface VerdictMarks {
  readonly asserts: readonly Mark[];
  /** One mark a line at most, in the order of the lines. */
  readonly program: readonly Mark[];
}

interface Fault {
  readonly line: number;
  readonly verdict: AssertVerdict;
  readonly visible: number[];
  readonly hidden: number[];
}

/** A verdict laid on the lines it speaks of; `assertLines` are the first lines of the asserts. */
export function verdictMarks(
  assertLines: readonly number[],
  verdict: ProgramVerdict,
): VerdictMarks {
  const asserts = assertLines.flatMap((line, index) => {
    const outcome = verdict.asserts[index];
    return outcome === undefined ? [] : [assertMark(line, index, outcome)];
  });
  return { asserts, program: programMarks(verdict) };
}

function assertMark(line: number, index: number, verdict: AssertVerdict): Mark {
  const { symbol, short, long } = describeVerdict(verdict);
  const detail = `Assert ${String(index + 1)} ${long}.`;
  return { line, kind: verdict.kind, text: `${symbol} ${short}`, detail };
}

function programMarks(verdict: ProgramVerdict): Mark[] {
  const byLine = new Map<number, Fault[]>();
  for (const fault of collectFaults(verdict)) {
    byLine.set(fault.line, [...(byLine.get(fault.line) ?? []), fault]);
  }
  return [...byLine.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([line, faults]) => {
      const [first] = faults;
      if (!first) return [];
      const { symbol, short } = wordsAtLine(first.verdict);
      const more = faults.length > 1 ? ` (and ${String(faults.length - 1)} more)` : '';
      const text = `${symbol} ${short}${more}`;
      const detail = faults.map((fault) => sentence(fault, verdict)).join('\n');
      return [{ line, kind: first.verdict.kind, text, detail }];
    });
}

function collectFaults(verdict: ProgramVerdict): Fault[] {
  const faults = new Map<string, Fault>();
  const collect = (outcomes: readonly AssertVerdict[], side: 'visible' | 'hidden') => {
    for (const [index, outcome] of outcomes.entries()) {
      if (!('line' in outcome) || outcome.line === null) continue;
      const key = `${String(outcome.line)} ${wordsAtLine(outcome).long}`;
      const fault = faults.get(key) ?? newFault(outcome, outcome.line);
      fault[side].push(index + 1);
      faults.set(key, fault);
    }
  };
  collect(verdict.asserts, 'visible');
  collect(verdict.challengeAsserts, 'hidden');
  return [...faults.values()];
}

function newFault(verdict: AssertVerdict, line: number): Fault {
  return { line, verdict, visible: [], hidden: [] };
}

/** The mark stands at the line, so the words need not name it. */
function wordsAtLine(verdict: AssertVerdict): { symbol: string; short: string; long: string } {
  return describeVerdict('line' in verdict ? { ...verdict, line: null } : verdict);
}

function sentence(fault: Fault, { asserts }: ProgramVerdict): string {
  const { long } = describeVerdict(fault.verdict);
  const everyAssert = asserts.length > 1 && fault.visible.length === asserts.length;
  const visible = everyAssert ? 'Every assert' : numbered('assert', fault.visible);
  const subject = visible === '' ? numbered('hidden assert', fault.hidden) : visible;
  const also = visible !== '' && fault.hidden.length > 0 ? ', so do hidden ones' : '';
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}: ${long}${also}.`;
}

function numbered(noun: string, numbers: readonly number[]): string {
  const [last] = numbers.slice(-1);
  if (last === undefined) return '';
  if (numbers.length === 1) return `${noun} ${String(last)}`;
  return `${noun}s ${numbers.slice(0, -1).join(', ')} and ${String(last)}`;
}
