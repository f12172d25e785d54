import { useMemo } from 'react';
import type { TaskChoice } from '../../domain/task-choice';
import { useAppState } from '../../store/context';
import { filterTasks } from '../../store/select';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';

/** A list that is typed, or taken over from what the task list shows. */
export function ListFields(props: {
  readonly choice: Extract<TaskChoice, { kind: 'list' }>;
  readonly onChange: (choice: TaskChoice) => void;
}) {
  const { choice, onChange } = props;
  const tasks = useAppState((state) => state.tasks);
  const taskOrder = useAppState((state) => state.taskOrder);
  const filter = useAppState((state) => state.filter);
  const solved = useAppState((state) => state.solved);
  const shown = useMemo(
    () => filterTasks({ tasks, taskOrder, filter, solved }),
    [tasks, taskOrder, filter, solved],
  );
  return (
    <>
      <TextField
        label="Numbers, ranges, or whole ids"
        placeholder="2, 3, 11-20, pack/4"
        value={choice.list}
        onChange={(list) => {
          onChange({ kind: 'list', list });
        }}
      />
      <Button
        tone="quiet"
        onClick={() => {
          onChange({ kind: 'list', list: shown.map(({ id }) => id).join(', ') });
        }}
      >
        The {shown.length} that the task list shows
      </Button>
    </>
  );
}
