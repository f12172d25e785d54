import { memo } from 'react';
import type { Task } from '../../domain/task';
import { AssertMark } from '../../ui/AssertMark';
import styles from './TaskList.module.css';

interface TaskRowProps {
  readonly task: Task;
  readonly solved: boolean;
  readonly selected: boolean;
  readonly focusable: boolean;
  readonly onSelect: (id: string) => void;
}

const origins = { pack: null, imported: 'opened', own: 'yours' } as const;

/** A task in the list: title, difficulty, tags, and whether it is solved. */
export const TaskRow = memo(function TaskRow(props: TaskRowProps) {
  const { task, solved, selected, focusable, onSelect } = props;
  const facts = [task.difficulty, origins[task.origin], ...task.tags].filter(Boolean);
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-row
        className={styles.row}
        tabIndex={focusable ? 0 : -1}
        aria-current={selected ? 'true' : undefined}
        onClick={() => {
          onSelect(task.id);
        }}
      >
        <span className={styles.mark}>
          <AssertMark kind={solved ? 'pass' : 'waiting'} />
        </span>
        <span className={styles.title}>{task.title}</span>
        <span className="spoken">{solved ? ', solved. ' : ', not solved yet. '}</span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </button>
    </li>
  );
});
