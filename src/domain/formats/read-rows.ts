import type { RejectedRow } from './rejected-row';

/** One row of a file, not yet known to be a task. */
export interface Row {
  readonly line: number;
  readonly value: unknown;
}

interface ReadRows {
  readonly rows: readonly Row[];
  readonly rejected: readonly RejectedRow[];
}

const expected =
  'Expected MBPP or HumanEval tasks: JSON Lines (one task on each line), or a JSON array.';

/** The rows of a JSON array or of JSON Lines; a text that is neither gives one rejected row. */
export function readRows(text: string): ReadRows {
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') return refuse(`The file is empty. ${expected}`);
  return /^\s*\[/.test(body) ? readArray(body) : readLines(body);
}

function refuse(reason: string): ReadRows {
  return { rows: [], rejected: [{ line: 1, reason }] };
}

function readArray(body: string): ReadRows {
  const parsed = parseJson(body);
  if ('fault' in parsed) return refuse(parsed.fault);
  const values: unknown[] = Array.isArray(parsed.value) ? parsed.value : [];
  if (values.length === 0) return refuse(`The list has no rows. ${expected}`);
  return { rows: values.map((value, index) => ({ line: index + 1, value })), rejected: [] };
}

function readLines(body: string): ReadRows {
  const rows: Row[] = [];
  const rejected: RejectedRow[] = [];
  for (const [index, content] of body.split('\n').entries()) {
    if (content.trim() === '') continue;
    const parsed = parseJson(content);
    if ('fault' in parsed) rejected.push({ line: index + 1, reason: parsed.fault });
    else rows.push({ line: index + 1, value: parsed.value });
  }
  return rows.length > 0 ? { rows, rejected } : readOneObject(body);
}

/** A single task that is spread over several lines. */
function readOneObject(body: string): ReadRows {
  const parsed = parseJson(body);
  if ('fault' in parsed) return refuse(`The file is not JSON. ${expected}`);
  return { rows: [{ line: 1, value: parsed.value }], rejected: [] };
}

function parseJson(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    return { fault: `This is not valid JSON: ${why.slice(0, 160)}` };
  }
}
