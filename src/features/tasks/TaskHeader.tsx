import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useActions, useAppState } from '../../store/context';
import { selectTask } from '../../store/select';
import type { Task } from '../../domain/task';
import { AssertMark } from '../../ui/AssertMark';
import { Button } from '../../ui/Button';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { Chip } from '../../ui/Chip';
import { ReferenceDialog } from './ReferenceDialog';
import styles from './TaskHeader.module.css';

/** Above the editor: what is asked for. */
export function TaskHeader(props: {
  /** The way to the prompt; a feature by itself. */
  readonly promptLab: ReactNode;
}) {
  const task = useAppState(selectTask);
  const solved = useAppState((state) => task !== null && task.id in state.solved);
  if (!task) {
    return (
      <header className={styles.header}>
        <h1 className={styles.title}>Choose a task</h1>
        <p className={styles.text}>
          A task is a sentence and a few asserts. The model writes the program.
        </p>
      </header>
    );
  }
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title}>{task.title}</h1>
        {solved && (
          <Chip tone="pass">
            <AssertMark kind="pass" size={11} />
            Solved
          </Chip>
        )}
        {task.difficulty !== null && <Chip>{task.difficulty}</Chip>}
        <span className={styles.tags}>
          {task.tags.map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
        </span>
      </div>
      <p className={styles.text} tabIndex={0} role="note" aria-label="What is asked">
        {task.text}
      </p>
      <div className={styles.more}>
        {props.promptLab}
        {task.reference !== null && <ReferenceDialog reference={task.reference} />}
        {task.origin === 'own' && <OwnTaskButtons task={task} />}
      </div>
    </header>
  );
}

function OwnTaskButtons({ task }: { readonly task: Task }) {
  const actions = useActions();
  const [, go] = useLocation();
  return (
    <>
      <Button
        tone="quiet"
        icon={<Pencil aria-hidden="true" />}
        onClick={() => {
          go(`/tasks/edit/${encodeURIComponent(task.id)}`);
        }}
      >
        Edit task
      </Button>
      <ConfirmButton
        tone="quiet"
        icon={<Trash2 aria-hidden="true" />}
        question="Remove for good?"
        onConfirm={() => {
          actions.removeTask(task.id);
        }}
      >
        Remove task
      </ConfirmButton>
    </>
  );
}
