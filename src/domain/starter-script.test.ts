import { expect, test } from 'vitest';
import { starterScript } from './starter-script';

test('a word problem begins with its numbers', () => {
  expect(starterScript('# a train runs n0 miles in 2.5 hours n0 = 120.0 n1 = -2.5')).toBe(
    'n0 = 120.0\nn1 = -2.5\n# Work it out here, or let the model do it.\nanswer = None\n',
  );
  expect(starterScript('# what is one ?')).toMatch(/^# Work it out here/);
});
