import { expect, test } from 'vitest';
import { RUN_HEADER } from '../testing/sample-run';
import { incomparable, PUBLISHED_FIGURES } from './published-figures';
import { PRESETS } from './prompt-protocol/presets';

const paper = PUBLISHED_FIGURES.find(({ value }) => value === 0.596);
const ids = Array.from({ length: 500 }, (_, index) => `mbpp/${index + 11}`);

test('the paper’s figure stands beside a run by the paper’s protocol', () => {
  if (!paper) throw new Error('The paper’s figure is gone.');
  const header = {
    ...RUN_HEADER,
    protocol: PRESETS.paper.protocol,
    sampling: { ...RUN_HEADER.sampling, samples: 80, temperature: 0.5 },
    tasks: { ...RUN_HEADER.tasks, ids },
  };
  expect(incomparable(header, paper)).toEqual([]);
  const fewer = { ...header, tasks: { ...header.tasks, ids: ids.slice(1) } };
  expect(incomparable(fewer, paper)).toHaveLength(1);
});

test('another run is told every reason why not', () => {
  if (!paper) throw new Error('The paper’s figure is gone.');
  const reasons = incomparable(
    { ...RUN_HEADER, protocol: PRESETS['evalplus-like'].protocol },
    paper,
  );
  expect(reasons.join('; ')).toMatch(/over MBPP 11-510.*template.*3 examples.*80 samples/);
});
