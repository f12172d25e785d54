import type { TaskChoice } from '../../domain/task-choice';
import { Button } from '../../ui/Button';
import { NumberField } from '../../ui/NumberField';

/** The parts of MBPP (Austin et al. 2021, section 2.1). */
const splits = [
  { label: 'Prompt', from: 1, to: 10 },
  { label: 'Test', from: 11, to: 510 },
  { label: 'Validation', from: 511, to: 600 },
  { label: 'Training', from: 601, to: 974 },
] as const;

/** A stretch of MBPP's numbers. */
export function MbppFields(props: {
  readonly choice: Extract<TaskChoice, { kind: 'mbpp' }>;
  readonly onChange: (choice: TaskChoice) => void;
}) {
  const { choice, onChange } = props;
  return (
    <>
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
    </>
  );
}
