import { expect, test } from 'vitest';
import type { Difficulty } from '../task';
import type { Comparison } from './comparison';
import { modelsOf, scoresByDifficulty, scoresOf, type Round } from './series';

function round(
  difficulty: Difficulty | null,
  yours: Comparison | null,
  model: Comparison | null,
): Round {
  const answer = (comparison: Comparison | null) => comparison && { text: '1', comparison };
  const question = { taskId: 't', title: 'T', difficulty, program: '', call: 'f()', text: '' };
  const item = { ...question, asserts: [], outcome: { kind: 'value', text: '1' } } as const;
  const byModel = model && { text: '1', comparison: model, by: 'm', steps: '' };
  return { item, yours: answer(yours), model: byModel };
}

const rounds = [
  round('hard', 'exact', 'different'),
  round('easy', 'same', 'exact'),
  round('easy', 'different', null),
  round('easy', null, 'exact'),
];

test('both are scored over what they answered', () => {
  expect(scoresOf(rounds)).toEqual({
    rounds: 4,
    yours: { right: 2, answered: 3 },
    model: { right: 1, answered: 2 },
  });
});

test('the model’s answer does not count before the reader’s', () => {
  expect(scoresOf([round('easy', null, 'exact')]).model).toEqual({ right: 0, answered: 0 });
});

test('scores come by difficulty, the easy ones first', () => {
  expect(scoresByDifficulty(rounds).map(({ difficulty }) => difficulty)).toEqual(['easy', 'hard']);
});

test('the models that answered are told once each', () => {
  expect(modelsOf(rounds)).toEqual(['m']);
  expect(modelsOf([round('easy', 'exact', null)])).toEqual([]);
});

test('a call without a value counts for nobody', () => {
  const [first] = rounds;
  if (!first) throw new Error('There is a first round.');
  const raising = { ...first.item, outcome: { kind: 'none', why: 'raises ValueError' } } as const;
  expect(scoresOf([{ ...first, item: raising }]).rounds).toBe(0);
});
