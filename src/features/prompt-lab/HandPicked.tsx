import { useMemo, useState } from 'react';
import {
  exampleCandidates,
  handPickedNote,
  handPickedProblem,
  readIds,
} from '../../domain/prompt-protocol/hand-picked';
import { MOST_EXAMPLES } from '../../domain/prompt-protocol/protocol';
import type { Task } from '../../domain/task';
import { useAppState } from '../../store/context';
import { findTasks, listTasks } from '../../store/select';
import { Checklist } from '../../ui/Checklist';
import { TextField } from '../../ui/TextField';
import styles from './PromptLab.module.css';

/** Examples that are typed or ticked: both show the same, in the order in which they stand. */
export function HandPicked(props: {
  readonly ids: readonly string[];
  /** What the model is to be asked about. */
  readonly asked: readonly Task[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const { ids, asked } = props;
  const [text, setText] = useState(() => ids.join(', '));
  const tasks = useAppState((state) => state.tasks);
  const taskOrder = useAppState((state) => state.taskOrder);
  const loaded = useMemo(() => listTasks({ tasks, taskOrder }), [tasks, taskOrder]);
  const offered = useMemo(() => exampleCandidates(loaded, asked), [loaded, asked]);
  const find = useMemo(() => (words: string) => findTasks(offered, words), [offered]);
  // Others that are typed take a place, but have no row.
  const chosen = useMemo(
    () => new Set(offered.map(({ id }) => id).filter((id) => ids.includes(id))),
    [ids, offered],
  );
  const change = (changed: readonly string[]): void => {
    setText(changed.join(', '));
    props.onChange(changed);
  };
  return (
    <div className={styles.handPicked}>
      <TextField
        label="Ids of the examples"
        placeholder="mbpp/2, mbpp/3, pack/12"
        value={text}
        problem={handPickedProblem(readIds(text), loaded) ?? undefined}
        note={handPickedNote(ids, loaded, asked) ?? undefined}
        onChange={(typed) => {
          setText(typed);
          props.onChange(readIds(typed).slice(0, MOST_EXAMPLES));
        }}
      />
      <Checklist
        noun="examples"
        find={find}
        total={offered.length}
        chosen={chosen}
        most={MOST_EXAMPLES - (ids.length - chosen.size)}
        onChange={(changed, ticked) => {
          const others = ids.filter((id) => !changed.includes(id));
          change(ticked ? [...others, ...changed] : others);
        }}
        onClear={
          text === ''
            ? undefined
            : () => {
                change([]);
              }
        }
      />
    </div>
  );
}
