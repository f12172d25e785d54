import { useCallback } from 'react';
import { useActions, useAppState } from '../../store/context';
import type { Task } from '../../domain/task';
import { moveFocusInList } from '../../ui/list-keys';
import { TaskRow } from './TaskRow';
import styles from './TaskList.module.css';

/** The tasks as one stop of the Tab key; the arrow keys go from task to task. */
export function TaskList(props: {
  readonly tasks: readonly Task[];
  readonly onChoose: () => void;
}) {
  const { tasks, onChoose } = props;
  const selected = useAppState((state) => state.selectedTask);
  const solved = useAppState((state) => state.solved);
  const actions = useActions();
  const select = useCallback(
    (id: string) => {
      actions.selectTask(id);
      onChoose();
    },
    [actions, onChoose],
  );
  const entry = tasks.some(({ id }) => id === selected) ? selected : tasks[0]?.id;
  return (
    <ul role="list" aria-label="Tasks" className={styles.list} onKeyDown={moveFocusInList}>
      {tasks.map((task) => (
        <TaskRow
          key={task.id}
          task={task}
          solved={task.id in solved}
          selected={task.id === selected}
          focusable={task.id === entry}
          onSelect={select}
        />
      ))}
    </ul>
  );
}
