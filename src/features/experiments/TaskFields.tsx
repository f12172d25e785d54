import { useMemo } from 'react';
import type { TaskChoice } from '../../domain/experiment/plan';
import { useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { NumberField } from '../../ui/NumberField';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './PlanForm.module.css';

const kinds = [
  { value: 'all', label: 'All' },
  { value: 'tag', label: 'A tag' },
  { value: 'mbpp', label: 'MBPP numbers' },
  { value: 'list', label: 'A list' },
] as const;

/** The parts of MBPP (Austin et al. 2021, section 2.1). */
const splits = [
  { label: 'Prompt', from: 1, to: 10 },
  { label: 'Test', from: 11, to: 510 },
  { label: 'Validation', from: 511, to: 600 },
  { label: 'Training', from: 601, to: 974 },
] as const;

/** Which tasks a run is over. */
export function TaskFields(props: {
  readonly choice: TaskChoice;
  readonly onChange: (choice: TaskChoice) => void;
}) {
  const { choice, onChange } = props;
  const tasks = useAppState((state) => state.tasks);
  const tags = useMemo(
    () => [...new Set(Object.values(tasks).flatMap((task) => task.tags))].sort(),
    [tasks],
  );
  return (
    <div className={styles.stack}>
      <Segmented
        label="Which tasks"
        value={choice.kind}
        options={kinds.filter(({ value }) => value !== 'tag' || tags.length > 0)}
        onChange={(kind) => {
          onChange(emptyChoice(kind, tags[0] ?? ''));
        }}
      />
      {choice.kind === 'tag' && (
        <Select
          label="Tag"
          value={choice.tag}
          options={tags.map((tag) => ({ value: tag, label: tag }))}
          onChange={(tag) => {
            onChange({ kind: 'tag', tag });
          }}
        />
      )}
      {choice.kind === 'mbpp' && (
        <div className={styles.row}>
          <NumberField
            label="From"
            min={1}
            max={974}
            value={choice.from}
            onChange={(from) => {
              onChange({ ...choice, from });
            }}
          />
          <NumberField
            label="To"
            min={1}
            max={974}
            value={choice.to}
            onChange={(to) => {
              onChange({ ...choice, to });
            }}
          />
          {splits.map(({ label, from, to }) => (
            <Button
              key={label}
              tone="quiet"
              aria-pressed={choice.from === from && choice.to === to}
              onClick={() => {
                onChange({ kind: 'mbpp', from, to });
              }}
            >
              {label} {from}-{to}
            </Button>
          ))}
        </div>
      )}
      {choice.kind === 'list' && (
        <TextField
          label="Numbers, ranges, or whole ids"
          placeholder="2, 3, 11-20, pack/4"
          value={choice.list}
          onChange={(list) => {
            onChange({ kind: 'list', list });
          }}
        />
      )}
    </div>
  );
}

function emptyChoice(kind: TaskChoice['kind'], tag: string): TaskChoice {
  switch (kind) {
    case 'all':
      return { kind };
    case 'tag':
      return { kind, tag };
    case 'mbpp':
      return { kind, from: 511, to: 600 };
    case 'list':
      return { kind, list: '' };
  }
}
