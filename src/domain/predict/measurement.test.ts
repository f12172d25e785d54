import { expect, test } from 'vitest';
import { MEASUREMENT } from '../../testing/sample-measurement';
import { filesChanged, measurementsCsv } from './measurement';

test('measurements are a line of CSV for each prompt, over all calls and by difficulty', () => {
  const owner = { ...MEASUREMENT, model: { kind: 'hub', id: 'owner/"m"', dtype: 'q8' } } as const;
  const [head, ...rows] = measurementsCsv([MEASUREMENT, owner]).trim().split('\r\n');
  expect(head?.split(',')).toHaveLength(19);
  expect(rows).toHaveLength(24);
  expect(rows[0]).toMatch(
    /^2026-11-22T10:00:00.000Z,assay-small,,all tasks,completed,4,4,false,false,all,4,1,0\.2500,/,
  );
  expect(rows[1]).toMatch(/,false,false,easy,3,1,0\.3333,/);
  expect(rows[2]).toMatch(/,false,false,not said,1,0,0\.0000,/);
  expect(rows[3]).toMatch(/,true,false,all,0,0,,,,0,,,$/);
  expect(rows[12]).toContain(',"owner/""m""",q8,');
});

test('files have changed when a hash is another, not when none is known', () => {
  expect(filesChanged({ 'a.onnx': '1' }, { 'a.onnx': '2' })).toBe(true);
  expect(filesChanged({ 'a.onnx': '1' }, { 'a.onnx': '1', 'b.json': '3' })).toBe(false);
  expect(filesChanged({ 'a.onnx': '1' }, {})).toBe(false);
});
