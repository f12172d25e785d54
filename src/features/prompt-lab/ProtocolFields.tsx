import { PRESETS } from '../../domain/prompt-protocol/presets';
import {
  type ExampleChoice,
  exampleCount,
  MOST_EXAMPLES,
  PRESET_NAMES,
  type PromptProtocol,
} from '../../domain/prompt-protocol/protocol';
import type { Task } from '../../domain/task';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { HandPicked } from './HandPicked';
import styles from './PromptLab.module.css';

const presets = PRESET_NAMES.map((name) => ({ value: name, label: PRESETS[name].title }));

const kinds = [
  { value: 'first', label: 'the first (MBPP’s 2, 3, 4)' },
  { value: 'by-seed', label: 'drawn by a seed' },
  { value: 'nearest', label: 'nearest by description' },
  { value: 'by-hand', label: 'by hand' },
] as const;

const asserts = [
  { value: '0', label: 'none' },
  { value: '1', label: '1' },
  { value: '2', label: '2' },
  { value: '3', label: '3' },
  { value: 'all', label: 'all' },
] as const;

function ofKind(kind: ExampleChoice['kind'], before: ExampleChoice): ExampleChoice {
  const count = exampleCount(before) || 3;
  if (kind === 'by-hand') return { kind, ids: [] };
  return kind === 'by-seed' ? { kind, count, seed: 1 } : { kind, count };
}

/** A prompt protocol: its preset, its examples, its asserts, and why its numbers stand alone. */
export function ProtocolFields(props: {
  readonly protocol: PromptProtocol;
  /** What the model is to be asked about. */
  readonly asked: readonly Task[];
  readonly onChange: (protocol: PromptProtocol) => void;
}) {
  const { protocol, asked, onChange } = props;
  const { examples } = protocol;
  const change = (choice: ExampleChoice): void => {
    onChange({ ...protocol, examples: choice });
  };
  return (
    <div className={styles.fields}>
      <Select
        label="Protocol"
        value={protocol.preset}
        options={presets}
        onChange={(preset) => {
          onChange(PRESETS[preset].protocol);
        }}
      />
      {examples.kind !== 'by-hand' && (
        <NumberField
          label="Examples"
          min={0}
          max={MOST_EXAMPLES}
          value={examples.count}
          onChange={(count) => {
            change({ ...examples, count });
          }}
        />
      )}
      <Select
        label="Which examples"
        value={examples.kind}
        options={kinds}
        onChange={(kind) => {
          change(ofKind(kind, examples));
        }}
      />
      {examples.kind === 'by-seed' && (
        <NumberField
          label="Seed of the examples"
          min={0}
          max={4_294_967_295}
          value={examples.seed}
          onChange={(seed) => {
            change({ ...examples, seed });
          }}
        />
      )}
      <Select
        label="Asserts"
        value={String(protocol.asserts) as (typeof asserts)[number]['value']}
        options={asserts}
        onChange={(value) => {
          const number = value === 'all' ? value : (Number(value) as 0 | 1 | 2 | 3);
          onChange({ ...protocol, asserts: number });
        }}
      />
      {examples.kind === 'by-hand' && (
        <HandPicked
          ids={examples.ids}
          asked={asked}
          onChange={(ids) => {
            change({ kind: 'by-hand', ids });
          }}
        />
      )}
      <p className={styles.comparison}>
        <strong>Not comparable.</strong> {PRESETS[protocol.preset].comparison}
      </p>
    </div>
  );
}
