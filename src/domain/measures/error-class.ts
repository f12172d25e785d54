import { type AssertVerdict, type ProgramVerdict, solves } from '../verdict';

/**
 * What a program that does not solve its task fails on, finer than Austin et al. 2021, figure 5.
 * `import`: a module this Python does not have. `output`: printing without end.
 */
export const ERROR_CLASSES = [
  'no-code',
  'syntax',
  'name',
  'type',
  'runtime',
  'wrong-answer',
  'timeout',
  'memory',
  'output',
  'import',
  'tampering',
] as const;

export type ErrorClass = (typeof ERROR_CLASSES)[number];

/** An error class in a word or two, for a legend or a table's head. */
export const ERROR_CLASS_WORDS: Readonly<Record<ErrorClass, string>> = {
  'no-code': 'no code',
  syntax: 'syntax error',
  name: 'name error',
  type: 'type error',
  runtime: 'other runtime error',
  'wrong-answer': 'wrong answer',
  timeout: 'timeout',
  memory: 'out of memory',
  output: 'output flood',
  import: 'unsupported import',
  tampering: 'tampering',
};

function classOfFault(fault: AssertVerdict): ErrorClass | null {
  switch (fault.kind) {
    case 'pass':
      return null;
    case 'fail':
      return 'wrong-answer';
    case 'syntax-error':
      return 'syntax';
    case 'output-flood':
      return 'output';
    case 'unsupported-import':
      return 'import';
    case 'timeout':
    case 'memory':
    case 'tampering':
      return fault.kind;
    case 'error':
      if (fault.type === 'NameError' || fault.type === 'UnboundLocalError') return 'name';
      return fault.type === 'TypeError' ? 'type' : 'runtime';
  }
}

/** Whether a text holds no statement: nothing but white space and comments. */
function isEmpty(program: string): boolean {
  return program.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

/**
 * The class of a program's failure, null when it solves its task. The first visible assert that
 * does not pass decides, since it would end a plain script of program and asserts.
 */
export function errorClassOf(program: string, verdict: ProgramVerdict): ErrorClass | null {
  if (solves(verdict)) return null;
  if (isEmpty(program)) return 'no-code';
  const fault = verdict.asserts.find(({ kind }) => kind !== 'pass');
  return fault ? classOfFault(fault) : null;
}
