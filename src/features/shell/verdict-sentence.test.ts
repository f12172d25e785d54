import { expect, test } from 'vitest';
import type { ProgramVerdict } from '../../domain/verdict';
import { previewRun as running } from '../../testing/preview-state';
import { describeProgram, describeRun } from './verdict-sentence';

const verdict: ProgramVerdict = {
  asserts: [{ kind: 'pass' }, { kind: 'pass' }],
  challengeAsserts: [],
  output: '',
  durationMs: 1,
};

test('counts the programs that solve the task', () => {
  expect(describeRun(running)).toBe('Writing 12 programs: 4 solve this task so far');
  expect(describeRun({ ...running, phase: 'completed' })).toBe('4 of 8 programs solve this task');
  const candidates = running.candidates.slice(0, 1);
  expect(describeRun({ ...running, candidates, phase: 'stopped' })).toBe(
    'Stopped: None of 1 program solves this task',
  );
});

test('counts the asserts that a program passes, hidden ones apart', () => {
  expect(describeProgram(verdict)).toBe('Passed all 2 asserts');
  expect(describeProgram({ ...verdict, challengeAsserts: [{ kind: 'memory', line: null }] })).toBe(
    'Passed all 2 asserts, but failed 1 hidden',
  );
  expect(describeProgram({ ...verdict, asserts: [{ kind: 'memory', line: null }] })).toBe(
    'Passed 0 of 1 assert',
  );
});
