import { GraduationCap, Pencil, Trash2 } from 'lucide-react';
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
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

// Not needed for the first paint, and by most readers never.
const NearestTasks = lazy(async () => ({
  default: (await import('./nearest/NearestTasks')).NearestTasks,
}));

/** Above the editor: what is asked for. */
export function TaskHeader(props: {
  /** The way to the prompt; a feature by itself. */
  readonly promptLab: ReactNode;
}) {
  const task = useAppState(selectTask);
  const solved = useAppState((state) => task !== null && task.id in state.solved);
  const [nearest, setNearest] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const nearestId = useId();
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
        <Button
          tone="quiet"
          icon={<GraduationCap aria-hidden="true" />}
          aria-expanded={nearest === 'open'}
          aria-controls={nearestId}
          onClick={() => {
            setNearest(nearest === 'open' ? 'closed' : 'open');
          }}
        >
          Nearest training tasks
        </Button>
        {task.origin === 'own' && <OwnTaskButtons task={task} />}
      </div>
      <div id={nearestId} hidden={nearest !== 'open'}>
        {nearest !== 'unopened' && (
          <Suspense fallback={null}>
            <NearestTasks task={task} />
          </Suspense>
        )}
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
