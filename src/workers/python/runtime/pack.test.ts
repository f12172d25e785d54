import { existsSync, readFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';
import { beforeAll, expect, test, vi } from 'vitest';
import { pythonInNode } from '../../../../vite/compile-stdlib';
import { parseTaskFile } from '../../../domain/formats/parse-task-file';
import type { Task } from '../../../domain/task';
import { solves } from '../../../domain/verdict';
import { openCourt, type Court } from './court';
import { startInterpreter } from './interpreter';

const MBPP = '../shared/data/mbpp-dev.jsonl';
let court: Court;

vi.setConfig({ testTimeout: 240_000 });

beforeAll(async () => {
  const files = await pythonInNode();
  court = await openCourt(() => startInterpreter(loadPyodide, files, 256 * 2 ** 20));
}, 120_000);

/** Tasks whose reference fails one of their asserts, each with its first failure. */
async function failures(tasks: readonly Task[]): Promise<string[]> {
  const failed: string[] = [];
  for (const task of tasks) {
    const request = { ...task, timeLimitMs: 10_000 };
    const verdict = await court.judge(request, task.reference ?? '');
    const all = [...verdict.asserts, ...verdict.challengeAsserts];
    const fault = all.find(({ kind }) => kind !== 'pass');
    if (fault) failed.push(`${task.id}: ${JSON.stringify(fault)}`);
  }
  return failed;
}

test('every reference of the pack passes every assert, hidden ones too', async () => {
  const { tasks, rejected } = parseTaskFile(
    'pack.jsonl',
    readFileSync('public/tasks/pack.jsonl', 'utf8'),
    'pack',
  );
  expect(rejected).toEqual([]);
  expect(tasks.length).toBeGreaterThanOrEqual(60);
  expect(
    tasks.filter(({ challengeAsserts }) => challengeAsserts.length > 0).length,
  ).toBeGreaterThan(tasks.length / 2);
  expect(await failures(tasks)).toEqual([]);
});

test('no task of the pack is solved by a program that does nothing', async () => {
  const { tasks } = parseTaskFile(
    'pack.jsonl',
    readFileSync('public/tasks/pack.jsonl', 'utf8'),
    'pack',
  );
  for (const task of tasks) {
    const name = /(\w+)\(/.exec(task.asserts[0] ?? '')?.[1] ?? '';
    const idle = `def ${name}(*everything):\n    return None\n`;
    expect(solves(await court.judge({ ...task, timeLimitMs: 2000 }, idle)), task.id).toBe(false);
  }
});

test.runIf(existsSync(MBPP))('the references of MBPP pass their asserts', async () => {
  const { tasks, rejected } = parseTaskFile('mbpp-dev.jsonl', readFileSync(MBPP, 'utf8'));
  expect(rejected).toEqual([]);
  expect(await failures(tasks)).toEqual([]);
});
