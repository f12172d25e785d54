import type { TaskChoice } from '../../domain/task-choice';
import { TextField } from '../../ui/TextField';
import { TaskChecklist } from './TaskChecklist';
import styles from './TaskFields.module.css';

/** A list that is typed or ticked: both show the same. */
export function ListFields(props: {
  readonly choice: Extract<TaskChoice, { kind: 'list' }>;
  readonly onChange: (choice: TaskChoice) => void;
}) {
  const { choice } = props;
  const onChange = (list: string): void => {
    props.onChange({ kind: 'list', list });
  };
  return (
    <>
      <TextField
        label="Numbers, ranges, or whole ids"
        placeholder="2, 3, 11-20, pack/4"
        className={styles.list}
        value={choice.list}
        onChange={onChange}
      />
      <TaskChecklist list={choice.list} onChange={onChange} />
    </>
  );
}
