import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseRunFile } from '../src/domain/run-file/parse-run-file';
import { RUN_HEADER, RUN_SAMPLE } from '../src/testing/sample-run';
import { openRunWriter } from './run-writer';

const folder = mkdtempSync(path.join(tmpdir(), 'assay-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const silent = (): void => undefined;
const second = { ...RUN_SAMPLE, sample: 1, solution: 'def add(a, b):\n    return "é"' };

test('an interrupted run file is gone on with, without its torn line', () => {
  const file = path.join(folder, 'run.jsonl');
  const first = openRunWriter(file, RUN_HEADER, silent);
  first.append([RUN_SAMPLE]);
  first.close();
  appendFileSync(file, '{"task_id": "pack/1", "sam');

  const told: string[] = [];
  const later = { ...RUN_HEADER, date: '2026-11-23T10:00:00.000Z' };
  const again = openRunWriter(file, later, (line) => told.push(line));
  expect(again.earlier).toEqual([RUN_SAMPLE]);
  expect(told.join('\n')).toMatch(/cut off[\s\S]*1 samples are there/);
  again.append([second]);
  again.close();
  expect(parseRunFile(readFileSync(file, 'utf8'))).toEqual({
    ...{ kind: 'run', run: { header: RUN_HEADER, samples: [RUN_SAMPLE, second] }, notes: [] },
  });
});

test('a file of another run, or of another shard, is left alone', () => {
  const file = path.join(folder, 'other.jsonl');
  openRunWriter(file, RUN_HEADER, silent).close();
  const before = readFileSync(file, 'utf8');
  const sampling = { ...RUN_HEADER.sampling, seed: 9 };
  expect(() => openRunWriter(file, { ...RUN_HEADER, sampling }, silent)).toThrow(
    /their sampling differ/,
  );
  const shard = { index: 1, of: 2 };
  expect(() => openRunWriter(file, { ...RUN_HEADER, shard }, silent)).toThrow(/another shard/);
  expect(readFileSync(file, 'utf8')).toBe(before);
});
