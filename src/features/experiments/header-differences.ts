import { modelLabelOfRun } from '../../domain/model-label';
import type { RunHeader } from '../../domain/run-file/run-file';
import { protocolWords } from './words';

const parts: readonly (readonly [string, (header: RunHeader) => string])[] = [
  ['Model', ({ model }) => `${modelLabelOfRun(model.id)}, ${model.dtype}`],
  [
    'Model files',
    ({ model }) => Object.values(model.files).sort().join(' ').slice(0, 12) || 'not known',
  ],
  ['Ran on', ({ model }) => model.backend],
  ['Protocol', ({ protocol }) => protocolWords(protocol)],
  ['Samples', ({ sampling }) => String(sampling.samples)],
  ['Temperature', ({ sampling }) => String(sampling.temperature)],
  ['Seed', ({ sampling }) => String(sampling.seed)],
  ['Most tokens', ({ sampling }) => String(sampling.maxTokens)],
  ['Time limit', ({ timeLimitMs }) => `${timeLimitMs} ms`],
  ['Tasks', ({ tasks }) => `${tasks.name}, ${tasks.ids.length}`],
  [
    'Versions',
    ({ versions }) =>
      Object.entries(versions)
        .map((pair) => pair.join(' '))
        .sort()
        .join(', '),
  ],
];

/** What two runs do not have in common: the setting's name and both values. */
export function headerDifferences(
  first: RunHeader,
  second: RunHeader,
): readonly (readonly [string, string, string])[] {
  return parts.flatMap(([name, read]): (readonly [string, string, string])[] => {
    const [one, two] = [read(first), read(second)];
    return one === two ? [] : [[name, one, two]];
  });
}
