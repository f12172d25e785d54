import { useMemo } from 'react';
import { changeList, tasksInList } from '../../domain/task-choice';
import { useAppState } from '../../store/context';
import { findTasks, listTasks } from '../../store/select';
import { Checklist } from '../../ui/Checklist';

/** All loaded tasks to be ticked, found by words of their title, text and tags. */
export function TaskChecklist(props: {
  readonly list: string;
  readonly onChange: (list: string) => void;
}) {
  const { list, onChange } = props;
  const tasks = useAppState((state) => state.tasks);
  const taskOrder = useAppState((state) => state.taskOrder);
  const all = useMemo(() => listTasks({ tasks, taskOrder }), [tasks, taskOrder]);
  const find = useMemo(() => (words: string) => findTasks(all, words), [all]);
  const chosen = useMemo(() => new Set(tasksInList(all, list).map(({ id }) => id)), [all, list]);
  return (
    <Checklist
      noun="tasks"
      find={find}
      total={all.length}
      chosen={chosen}
      onChange={(ids, ticked) => {
        onChange(changeList(list, all, ids, ticked));
      }}
      onClear={
        list === ''
          ? undefined
          : () => {
              onChange('');
            }
      }
    />
  );
}
