import type { BaseIssue } from 'valibot';

const kindNames: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  integer: 'a whole number',
  number: 'a number',
  undefined: 'nothing',
  null: 'null',
};

/** A schema's first complaint about a row, as a sentence. */
export function rowReason(issue: BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => key);
  const field = path.find((key) => typeof key === 'string');
  if (field === undefined) return 'The row is not a JSON object with a task’s fields.';
  const position = path.find((key) => typeof key === 'number');
  if (issue.received === 'undefined') return `The field "${field}" is missing.`;
  const where =
    position === undefined ? `The field "${field}"` : `Entry ${position + 1} of "${field}"`;
  if (issue.type === 'min_length' || issue.type === 'non_empty') return `${where} is empty.`;
  const wanted = issue.expected ?? '';
  const allowed = wanted.replace(/[()]/g, '').replaceAll(' | ', ' or ');
  return `${where} should be ${kindNames[wanted.toLowerCase()] ?? allowed}.`;
}
