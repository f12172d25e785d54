import { AXIS_NAMES } from '../../domain/experiment/plan';
import { AXIS_WORDS } from '../../domain/experiment/sweep';
import type { ModelChoice } from '../../domain/model';
import { modelLabel } from '../../domain/model-label';
import type { ExampleChoice } from '../../domain/prompt-protocol/protocol';
import { Checkbox } from '../../ui/Checkbox';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { AXIS_EXAMPLES, type AxisDraft, axisProblem, NO_AXIS } from './plan-draft';
import styles from './PlanForm.module.css';

/** What a sweep goes over: nothing, one setting or two. */
export function SweepFields(props: {
  readonly axes: readonly AxisDraft[];
  /** How the prompt’s examples are chosen without a sweep. */
  readonly examples: ExampleChoice;
  readonly models: readonly ModelChoice[];
  readonly onChange: (axes: readonly AxisDraft[]) => void;
}) {
  const { axes, examples, models, onChange } = props;
  const seeds = axes.some(({ name }) => name === 'prompt-seed');
  return (
    <div className={styles.stack}>
      {axes.map((axis, index) =>
        index > 0 && axes[0]?.name === null ? null : (
          <AxisFields
            key={index}
            label={index === 0 ? 'Over' : 'and over'}
            axis={axis}
            taken={axes.flatMap(({ name }, other) => (other === index || !name ? [] : [name]))}
            models={models}
            onChange={(changed) => {
              onChange(
                changed.name === null && index === 0
                  ? [NO_AXIS, NO_AXIS]
                  : axes.with(index, changed),
              );
            }}
          />
        ),
      )}
      <p className={styles.note}>
        A sweep is a list of runs, worked off one after another.
        {seeds &&
          examples.kind !== 'by-seed' &&
          ' Here each run draws its examples by its seed, not as it is chosen above.'}
      </p>
    </div>
  );
}

function AxisFields(props: {
  readonly label: string;
  readonly axis: AxisDraft;
  readonly taken: readonly string[];
  readonly models: readonly ModelChoice[];
  readonly onChange: (axis: AxisDraft) => void;
}) {
  const { label, axis, taken, models, onChange } = props;
  const problem = axisProblem(axis);
  const names = AXIS_NAMES.filter((name) => !taken.includes(name));
  return (
    <div className={styles.row}>
      <Select
        label={label}
        value={axis.name ?? ''}
        options={[
          { value: '', label: 'nothing' },
          ...names.map((name) => ({ value: name, label: AXIS_WORDS[name] })),
        ]}
        onChange={(chosen) => {
          const name = names.find((each) => each === chosen) ?? null;
          const text = name === null || name === 'model' ? '' : AXIS_EXAMPLES[name];
          onChange({ name, text, models: models.map((_, index) => index) });
        }}
      />
      {axis.name === 'model' &&
        models.map((model, index) => (
          <Checkbox
            key={modelLabel(model)}
            label={modelLabel(model)}
            checked={axis.models.includes(index)}
            onChange={(on) => {
              const others = axis.models.filter((each) => each !== index);
              onChange({ ...axis, models: on ? [...others, index].sort() : others });
            }}
          />
        ))}
      {axis.name !== null && axis.name !== 'model' && (
        <TextField
          label="Values"
          value={axis.text}
          problem={problem ?? undefined}
          onChange={(text) => {
            onChange({ ...axis, text });
          }}
        />
      )}
    </div>
  );
}
