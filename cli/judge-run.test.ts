import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseRunFile } from '../src/domain/run-file/parse-run-file';
import { headerLine } from '../src/domain/run-file/run-header';
import { sampleLine } from '../src/domain/run-file/sample-row';
import type { RunSample } from '../src/domain/run-file/run-file';
import { fakePython } from '../src/testing/fake-ports';
import { RUN_HEADER, RUN_SAMPLE } from '../src/testing/sample-run';
import { judgeRun } from './judge-run';
import type { NodePython } from './node-python';
import type { JudgeOptions } from './options';
import { versionOf } from './version-of';

const folder = mkdtempSync(path.join(tmpdir(), 'assay-judge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string): string => path.join(folder, name);
const tasks = file('tasks.jsonl');
const run = file('run.jsonl');
const ids = ['tasks/1', 'tasks/2'];

/** Was right before, and is wrong for the Python below. */
const worse: RunSample = { ...RUN_SAMPLE, taskId: 'tasks/1', solution: 'worse' };
const same: RunSample = { ...RUN_SAMPLE, taskId: 'tasks/2', solution: 'right' };

writeFileSync(
  tasks,
  [1, 2]
    .map((id) => ({ task_id: id, text: 'Add.', code: 'def f(): ...', test_list: ['assert f()'] }))
    .map((row) => `${JSON.stringify(row)}\n`)
    .join(''),
);
const header = { ...RUN_HEADER, tasks: { ...RUN_HEADER.tasks, ids } };
writeFileSync(run, headerLine(header) + [worse, same].map(sampleLine).join(''));

let judged: string[];
let disposed: number;
let printed: string;
let told: string[];

const python: NodePython = {
  ...fakePython((program) => program === 'right'),
  judge: (request, ...others) => {
    judged.push(...request.programs);
    return fakePython((program) => program === 'right').judge(request, ...others);
  },
  start: () => undefined,
  dispose: () => {
    disposed += 1;
    return Promise.resolve();
  },
};

function judge(change: Partial<JudgeOptions> = {}): Promise<number> {
  const options = { tasks, run, timeLimitMs: null, out: null, ...change };
  return judgeRun(options, python, (line) => told.push(line));
}

beforeEach(() => {
  judged = [];
  disposed = 0;
  printed = '';
  told = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

test('every program is judged again, and what changed is printed', async () => {
  expect(await judge()).toBe(0);
  expect(judged).toEqual(['worse', 'right']);
  expect(told).toEqual(['tasks/1: 0 of 1', 'tasks/2: 1 of 1']);
  expect(printed).toContain('verdicts changed: 1 of 2, 1 of them between solving and not');
  expect(printed).toContain('tasks/1: sample 0 solves → wrong answer');
  expect(disposed).toBe(1);
});

test('the new run file says which judge it met, and is gone on with', async () => {
  const out = file('new.jsonl');
  await judge({ out, timeLimitMs: 500 });
  const parsed = parseRunFile(readFileSync(out, 'utf8'));
  if (parsed.kind !== 'run') throw new Error(parsed.reason);
  expect(parsed.run.header).toMatchObject({ timeLimitMs: 500, versions: { judge: versionOf('') } });
  expect(parsed.run.samples.map(({ passed }) => passed)).toEqual([false, true]);

  judged = [];
  printed = '';
  expect(await judge({ out, timeLimitMs: 500 })).toBe(0);
  expect(judged).toEqual([]);
  expect(printed).toContain('verdicts changed: 1 of 2');
});

test('the run itself, and one whose tasks are not all there, are refused untouched', async () => {
  const before = readFileSync(run, 'utf8');
  await expect(judge({ out: run })).rejects.toThrow(/is the run itself/);
  expect(readFileSync(run, 'utf8')).toBe(before);

  const few = file('few.jsonl');
  const [first = ''] = readFileSync(tasks, 'utf8').split('\n');
  writeFileSync(few, first.replace('"task_id":1', '"task_id":"tasks/1"'));
  const out = file('never.jsonl');
  await expect(judge({ tasks: few, out })).rejects.toThrow(/has no task tasks\/2 of/);
  expect(existsSync(out)).toBe(false);
});

test('an interruption ends it with 130', async () => {
  const interrupted = judge();
  process.emit('SIGINT');
  expect(await interrupted).toBe(130);
  expect(told.at(-1)).toBe('Interrupted.');
});
