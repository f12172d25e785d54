import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { changeList, tasksInList } from '../../domain/task-choice';
import { useAppState } from '../../store/context';
import { filterTasks, listTasks } from '../../store/select';
import { Button } from '../../ui/Button';
import { moveFocusInList } from '../../ui/list-keys';
import { TextField } from '../../ui/TextField';
import styles from './TaskChecklist.module.css';

/** All loaded tasks to be ticked, found by words of their title, text and tags. */
export function TaskChecklist(props: {
  readonly list: string;
  readonly onChange: (list: string) => void;
}) {
  const { list, onChange } = props;
  const tasks = useAppState((state) => state.tasks);
  const taskOrder = useAppState((state) => state.taskOrder);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<string | null>(null);
  const all = useMemo(() => listTasks({ tasks, taskOrder }), [tasks, taskOrder]);
  const shown = useMemo(() => {
    const filter = { query, tag: null, difficulty: null, progress: 'all' } as const;
    return filterTasks({ tasks, taskOrder, filter, solved: {} });
  }, [query, tasks, taskOrder]);
  const chosen = useMemo(() => new Set(tasksInList(all, list).map(({ id }) => id)), [all, list]);
  const change = (ids: readonly string[], on: boolean): void => {
    onChange(changeList(list, all, ids, on));
  };
  /** The one row that Tab comes to; the arrow keys go on from there. */
  const stop = shown.find(({ id }) => id === active) ?? shown[0];
  return (
    <div className={styles.checklist}>
      <div className={styles.head}>
        <TextField
          label="Find tasks"
          hideLabel
          type="search"
          placeholder="Find tasks by word or tag"
          icon={<Search size={14} aria-hidden="true" />}
          className={styles.search}
          value={query}
          onChange={setQuery}
        />
        <Button
          tone="quiet"
          disabled={shown.every(({ id }) => chosen.has(id))}
          onClick={() => {
            change(
              shown.map(({ id }) => id),
              true,
            );
          }}
        >
          Tick all {shown.length}
        </Button>
        <Button
          tone="quiet"
          disabled={list === ''}
          onClick={() => {
            onChange('');
          }}
        >
          Clear
        </Button>
        <span role="status" className={styles.count}>
          {chosen.size} of {all.length} ticked
        </span>
      </div>
      <ul
        role="list"
        className={styles.list}
        aria-label="Tasks to tick"
        onKeyDown={moveFocusInList}
      >
        {shown.map(({ id, title }) => (
          <li key={id}>
            <label className={styles.row}>
              <input
                type="checkbox"
                data-row
                tabIndex={id === stop?.id ? 0 : -1}
                checked={chosen.has(id)}
                onFocus={() => {
                  setActive(id);
                }}
                onChange={(event) => {
                  change([id], event.target.checked);
                }}
              />
              <span className={styles.title}>{title}</span>
              <span className={styles.id}>{id}</span>
            </label>
          </li>
        ))}
        {shown.length === 0 && <li className={styles.none}>No task has these words.</li>}
      </ul>
    </div>
  );
}
