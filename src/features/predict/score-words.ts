import { modelLabelOfRun } from '../../domain/model-label';
import { modelsOf, type Score, type Series } from '../../domain/predict/series';

/** A score in words: `3 of 5`. */
export function scoreWords({ right, answered }: Score): string {
  return answered === 0 ? 'not asked' : `${right} of ${answered}`;
}

/** The models that played in a series, or that none did. */
export function modelWords({ rounds }: Series): string {
  if (rounds.every(({ model }) => model === null)) return 'none';
  const names = modelsOf(rounds).map(modelLabelOfRun);
  return names.length === 0 ? 'not noted' : names.join(', ');
}
