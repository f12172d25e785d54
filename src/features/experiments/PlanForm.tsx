import { Play } from 'lucide-react';
import { useMemo, useState, type SubmitEvent } from 'react';
import { planRuns } from '../../domain/experiment/sweep';
import { modelLabel } from '../../domain/model-label';
import { PRESETS } from '../../domain/prompt-protocol/presets';
import { sameChoice } from '../../domain/same-choice';
import type { Task } from '../../domain/task';
import { chooseTasks } from '../../domain/task-choice';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { NumberField } from '../../ui/NumberField';
import { Section } from '../../ui/Page';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import type { SharedFields } from './fields-props';
import { defaultName, planOf, planProblem, type PlanDraft } from './plan-draft';
import styles from './PlanForm.module.css';
import { SweepFields } from './SweepFields';
import { useModelChoices } from './useModelChoices';

/** A run or a sweep: which tasks, which protocol, how many programs, which model. */
export function PlanForm(props: {
  readonly fields: SharedFields;
  /** What stands in it at first. */
  readonly first: PlanDraft;
  readonly onBegun: () => void;
}) {
  const { first, onBegun } = props;
  const { ProtocolFields, TaskFields } = props.fields;
  const { experiments } = useActions();
  const models = useModelChoices();
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<PlanDraft>): void => {
    setDraft({ ...draft, ...part });
  };
  const preset = PRESETS[draft.protocol.preset];
  const tasks = useAppState((state) => state.tasks);
  const loaded = useMemo(() => Object.values(tasks), [tasks]);
  const asked = useMemo(() => chooseTasks(loaded, draft.tasks), [loaded, draft.tasks]);

  function begin(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (experiments.begin(planOf(draft, models)) !== null) onBegun();
  }

  return (
    <Section title="New run">
      <form className={styles.form} onSubmit={begin}>
        <TextField
          label="Name"
          value={draft.name}
          placeholder={defaultName(draft)}
          onChange={(name) => {
            change({ name });
          }}
        />
        <fieldset className={styles.group}>
          <legend>Tasks</legend>
          <TaskFields
            choice={draft.tasks}
            onChange={(tasks) => {
              change({ tasks });
            }}
          />
        </fieldset>
        <fieldset className={styles.group}>
          <legend>Prompt</legend>
          <ProtocolFields
            protocol={draft.protocol}
            asked={asked}
            onChange={(protocol) => {
              const other = protocol.preset !== draft.protocol.preset;
              const { temperature } = PRESETS[protocol.preset];
              change(other ? { protocol, temperature } : { protocol });
            }}
          />
        </fieldset>
        <fieldset className={styles.group}>
          <legend>Programs</legend>
          <div className={styles.row}>
            <NumberField
              label="Samples a task"
              value={draft.samples}
              min={1}
              max={80}
              onChange={(samples) => {
                change({ samples });
              }}
            />
            <NumberField
              label="Temperature"
              value={draft.temperature}
              min={0}
              max={2}
              step={0.1}
              onChange={(temperature) => {
                change({ temperature });
              }}
            />
            <NumberField
              label="Seed"
              value={draft.seed}
              min={0}
              max={4_294_967_295}
              onChange={(seed) => {
                change({ seed });
              }}
            />
            <NumberField
              label="Most tokens"
              unit="a program"
              value={draft.maxTokens}
              min={1}
              max={1024}
              onChange={(maxTokens) => {
                change({ maxTokens });
              }}
            />
            <Select
              label="Model"
              value={String(models.findIndex((model) => sameChoice(model, draft.model)))}
              options={models.map((model, index) => ({
                value: String(index),
                label: modelLabel(model),
              }))}
              onChange={(index) => {
                const model = models[Number(index)];
                if (model) change({ model });
              }}
            />
          </div>
          <p className={styles.note}>
            {preset.title} goes with {preset.samples} samples at temperature {preset.temperature}.
            More models come into this list once they are chosen on the Models screen.
          </p>
        </fieldset>
        <fieldset className={styles.group}>
          <legend>Sweep</legend>
          <SweepFields
            axes={draft.axes}
            examples={draft.protocol.examples}
            models={models}
            onChange={(axes) => {
              change({ axes });
            }}
          />
        </fieldset>
        <PlanTotal draft={draft} loaded={loaded} chosen={asked.length} />
      </form>
    </Section>
  );
}

/** How much a plan comes to, and the button that begins it. */
function PlanTotal(props: {
  readonly draft: PlanDraft;
  readonly loaded: readonly Task[];
  /** How many tasks the plan is over. */
  readonly chosen: number;
}) {
  const { draft, loaded, chosen } = props;
  const models = useModelChoices();
  const runs = planRuns(planOf(draft, models));
  const programs = runs.reduce((sum, { samples }) => sum + samples * chosen, 0);
  const problem = planProblem(draft, models, loaded);
  const count = runs.length === 1 ? 'One run' : `${runs.length} runs`;
  return (
    <div className={styles.row}>
      <Button
        type="submit"
        tone="primary"
        icon={<Play aria-hidden="true" />}
        disabled={problem !== null}
      >
        {runs.length === 1 ? 'Begin the run' : 'Begin the sweep'}
      </Button>
      <p role="status" className={styles.note}>
        {problem ??
          `${count} of ${chosen} ${chosen === 1 ? 'task' : 'tasks'}: ${programs.toLocaleString('en')} programs.`}
      </p>
    </div>
  );
}
