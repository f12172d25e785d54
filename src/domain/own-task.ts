import { calls, functionName } from './function-name';
import { splitStatements, type Statement } from './python-statements';
import type { Task } from './task';
import { titleOf } from './task-title';

/** What a person has typed so far. */
export interface OwnTaskDraft {
  readonly text: string;
  readonly assertsText: string;
  /** Python that runs after the program and before the asserts. */
  readonly setup?: string;
}

/** Something to tell the writer; a warning leaves the task usable. */
export interface OwnTaskProblem {
  readonly field: 'text' | 'asserts' | 'setup';
  /** 1-based in that field; null when it is about the whole field. */
  readonly line: number | null;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** A task of the user's own, before it is given its id. */
export type OwnTask = Omit<Task, 'id'>;

const example = 'for example: assert add(2, 3) == 5';

/** The statements of an asserts text; each should be one assert. */
export function splitAsserts(text: string): Statement[] {
  return splitStatements(text.replace(/\r\n?/g, '\n'));
}

/** Checks a draft as it is typed. The task is there as soon as no error is left. */
export function checkOwnTask(draft: OwnTaskDraft): {
  problems: OwnTaskProblem[];
  task: OwnTask | null;
} {
  const text = draft.text.trim();
  const setup = (draft.setup ?? '').replace(/\r\n?/g, '\n').trimEnd();
  const statements = splitAsserts(draft.assertsText);
  const asserts = statements.map((statement) => statement.text);
  const problems = [
    ...textProblems(text),
    ...assertProblems(statements),
    ...splitStatements(setup).flatMap((statement) => faultOf(statement, 'setup')),
  ];
  if (problems.some(({ severity }) => severity === 'error')) return { problems, task: null };
  return {
    problems,
    task: {
      origin: 'own',
      title: titleOf(text),
      text,
      reference: null,
      check: { kind: 'asserts' },
      asserts,
      challengeAsserts: [],
      setup,
      tags: [],
      difficulty: null,
    },
  };
}

function textProblems(text: string): OwnTaskProblem[] {
  if (text !== '') return [];
  const message = 'Say in a sentence what the function should do.';
  return [{ field: 'text', line: null, severity: 'error', message }];
}

function faultOf({ fault }: Statement, field: 'asserts' | 'setup'): OwnTaskProblem[] {
  return fault ? [{ field, severity: 'error', ...fault }] : [];
}

function assertProblems(statements: readonly Statement[]): OwnTaskProblem[] {
  if (statements.length === 0) {
    const message = `Write at least one assert, ${example}`;
    return [{ field: 'asserts', line: null, severity: 'error', message }];
  }
  const name = functionName(statements.map(({ text }) => text));
  const seen = new Map<string, number>();
  return statements.flatMap((statement): OwnTaskProblem[] => {
    const line = statement.startLine;
    const first = seen.get(statement.text);
    seen.set(statement.text, first ?? line);
    const fault = faultOf(statement, 'asserts');
    if (fault.length > 0) return fault;
    const error = assertError(statement.code);
    if (error !== null) return [{ field: 'asserts', line, severity: 'error', message: error }];
    const warning =
      first === undefined ? callWarning(statement, name) : `This is the assert of line ${first}.`;
    return warning === null
      ? []
      : [{ field: 'asserts', line, severity: 'warning', message: warning }];
  });
}

/** What makes a statement unusable as an assert, or null; takes it with strings blanked. */
function assertError(code: string): string | null {
  if (!/^assert\b/.test(code)) return `Each line here has to begin with assert, ${example}`;
  if (code.trim() === 'assert') return `After assert comes what has to hold, ${example}`;
  if (/(?<![=!<>:])=(?!=)/.test(withoutBrackets(code))) return 'To compare, write == and not =.';
  if (/(?:==|!=|<=|>=|<|>|\b(?:and|or|not|in|is))\s*$/.test(code)) {
    return 'Something is missing at the end: what should come out?';
  }
  return functionName([code]) === null
    ? `Call the function that is to be written, ${example}`
    : null;
}

function callWarning({ text }: Statement, name: string | null): string | null {
  if (name === null || calls(text, name)) return null;
  return `This calls ${functionName([text]) ?? 'nothing'}, other asserts call ${name}.`;
}

/** The code outside all brackets: keyword arguments have an = of their own. */
function withoutBrackets(code: string): string {
  let depth = 0;
  let outside = '';
  for (const character of code) {
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    else if (depth === 0) outside += character;
  }
  return outside;
}
