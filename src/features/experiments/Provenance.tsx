import type { Experiment } from '../../domain/experiment/experiment';
import { exampleCount } from '../../domain/prompt-protocol/protocol';
import { formatDate } from '../../lib/format-date';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Page';
import { protocolWords } from './words';

const backends = {
  webgpu: 'WebGPU, in the page',
  wasm: 'WASM, in the page',
  native: 'ONNX Runtime, in the terminal',
  none: 'no model: programs from a file',
} as const;

/** Everything that a run's numbers rest on. */
export function Provenance({ run }: { readonly run: Experiment }) {
  const { protocol, model, sampling, tasks, versions, timeLimitMs, date, shard } = run.header;
  const { stopStrings } = protocol;
  const size =
    model.parameters === null
      ? 'size not known'
      : `${(model.parameters / 1e6).toFixed(2)} million weights`;
  const facts: (readonly [string, string])[] = [
    ['Begun', formatDate(date)],
    ['Model', `${model.id}, ${model.dtype || 'no weights'}, ${size}`],
    ['Ran on', backends[model.backend]],
    ...Object.entries(model.files).map(([name, hash]): readonly [string, string] => [
      name,
      `SHA-256 ${hash}`,
    ]),
    ['Protocol', protocolWords(protocol)],
    ['Examples', String(exampleCount(protocol.examples))],
    ['Asserts in the prompt', String(protocol.asserts)],
    [
      'Stops at',
      stopStrings.map((stop) => JSON.stringify(stop)).join('  ') || 'the model’s own end',
    ],
    [
      'Sampling',
      `${sampling.samples} a task, temperature ${sampling.temperature}, seed ${sampling.seed}, at most ${sampling.maxTokens} tokens`,
    ],
    ['Time limit', `${timeLimitMs} ms for a program with its asserts`],
    ['Tasks', `${tasks.name}: ${tasks.ids.length}`],
    ...(shard ? [['Shard', `${shard.index} of ${shard.of}`] as const] : []),
    [
      'Versions',
      Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', '),
    ],
  ];
  return (
    <Section title="What these numbers rest on">
      <Facts facts={facts} />
    </Section>
  );
}
