import { cutText } from '../verdict-words';
import type { Trace, TraceStep } from './trace';

/** A variable of the shown frame. */
export interface ShownVariable {
  readonly name: string;
  readonly value: string;
  /** Whether the line before this moment set it. */
  readonly changed: boolean;
}

/** What stands at the end of a line. */
export interface LineNote {
  readonly line: number;
  readonly text: string;
  /** Of the newest change, not of an earlier one. */
  readonly fresh: boolean;
}

/** One moment of a trace, ready to be drawn. */
export interface StepView {
  readonly step: TraceStep;
  readonly variables: readonly ShownVariable[];
  readonly notes: readonly LineNote[];
  /** What happens here, in a sentence. */
  readonly sentence: string;
}

const NOTE_LENGTH = 60;

function describeStep(step: TraceStep): string {
  const where = `line ${String(step.line)}`;
  switch (step.event) {
    case 'call':
      return `${step.function} is called.`;
    case 'line':
      return `About to run ${where}.`;
    case 'return':
      return `${step.function} returns ${step.value ?? 'None'} at ${where}.`;
    case 'raise':
      return `${step.value ?? 'An exception'} at ${where}.`;
  }
}

function describeChanges({ changes, gone }: TraceStep): string {
  const set = changes.map(([name, value]) => `${name} = ${cutText(value, NOTE_LENGTH)}`);
  return [...set, ...gone.map((name) => `${name} is gone`)].join('   ');
}

function endNote(step: TraceStep): string {
  if (step.event === 'return') return `↩ ${cutText(step.value ?? 'None', NOTE_LENGTH)}`;
  return step.event === 'raise' ? `! ${cutText(step.value ?? '', NOTE_LENGTH)}` : '';
}

/**
 * The moment `index` of a trace: the variables of the frame it is in, and at each line what that
 * line last did to them. A change shows at the line that made it, which is the frame's line before.
 */
export function viewStep(trace: Trace, index: number): StepView | null {
  const step = trace.steps[index];
  if (!step) return null;
  const values = new Map<string, string>();
  const notes = new Map<number, LineNote>();
  let before: TraceStep | null = null;
  for (const [at, each] of trace.steps.slice(0, index + 1).entries()) {
    if (each.frame !== step.frame) continue;
    for (const [name, value] of each.changes) values.set(name, value);
    for (const name of each.gone) values.delete(name);
    const fresh = at === index;
    const changed = describeChanges(each);
    const line = each.event === 'call' ? each.line : (before?.line ?? each.line);
    if (changed !== '') notes.set(line, { line, text: changed, fresh });
    const end = endNote(each);
    if (end !== '') {
      const own = fresh && line === each.line && changed !== '' ? `${changed}   ${end}` : end;
      notes.set(each.line, { line: each.line, text: own, fresh });
    }
    before = each;
  }
  const changes = new Set(step.changes.map(([name]) => name));
  return {
    step,
    variables: [...values].map(([name, value]) => ({ name, value, changed: changes.has(name) })),
    notes: [...notes.values()].sort((a, b) => a.line - b.line),
    sentence: describeStep(step),
  };
}
