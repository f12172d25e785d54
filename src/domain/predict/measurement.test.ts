import { expect, test } from 'vitest';
import { MEASUREMENT } from '../../testing/sample-measurement';
import { filesChanged, measurementsCsv, unaskedWords } from './measurement';

test('measurements are a line of CSV for each prompt, over all calls and by difficulty', () => {
  const tooLong = { taskId: 'pack/9', difficulty: 'easy', tokens: 2000 } as const;
  const shown = { text: false, asserts: false };
  const first = { ...MEASUREMENT, unasked: [{ ...tooLong, shown }] };
  const owner = { ...MEASUREMENT, model: { kind: 'hub', id: 'owner/"m"', dtype: 'q8' } } as const;
  const [head, ...rows] = measurementsCsv([first, owner]).trim().split('\r\n');
  expect(head?.split(',')).toHaveLength(20);
  expect(rows).toHaveLength(24);
  expect(rows[0]).toMatch(
    /^2026-11-22T10:00:00.000Z,assay-small,,all tasks,completed,4,4,false,false,all,4,1,1,0\.2500,/,
  );
  expect(rows[1]).toMatch(/,false,false,easy,3,1,1,0\.3333,/);
  expect(rows[2]).toMatch(/,false,false,not said,1,0,0,0\.0000,/);
  expect(rows[3]).toMatch(/,true,false,all,0,0,0,,,,0,,,$/);
  expect(rows[12]).toContain(',"owner/""m""",q8,');
});

test('files have changed when a hash is another, not when none is known', () => {
  expect(filesChanged({ 'a.onnx': '1' }, { 'a.onnx': '2' })).toBe(true);
  expect(filesChanged({ 'a.onnx': '1' }, { 'a.onnx': '1', 'b.json': '3' })).toBe(false);
  expect(filesChanged({ 'a.onnx': '1' }, {})).toBe(false);
});

test('calls that did not fit are counted once, whatever the prompts', () => {
  const call = { difficulty: null, tokens: 2000 };
  const [plain, full] = [
    { text: false, asserts: false },
    { text: true, asserts: true },
  ];
  expect(unaskedWords([])).toBeNull();
  expect(
    unaskedWords([
      { ...call, taskId: 'pack/1', shown: plain },
      { ...call, taskId: 'pack/1', shown: full },
      { ...call, taskId: 'pack/2', shown: full },
    ]),
  ).toBe('2 calls did not fit the model’s context: 3 prompts went unasked.');
});
