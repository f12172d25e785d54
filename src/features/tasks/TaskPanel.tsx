import { FilePlus2, FolderOpen, SearchX } from 'lucide-react';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { useActions, useAppState } from '../../store/context';
import { filterTasks } from '../../store/select';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Hint } from '../../ui/Hint';
import { ImportReportCard } from './ImportReportCard';
import { TaskFilters } from './TaskFilters';
import { TaskList } from './TaskList';
import styles from './TaskPanel.module.css';

/** The left part: every task, what narrows them, and the ways to bring one's own; `onChoose` follows a choice. */
export function TaskPanel({ onChoose }: { readonly onChoose: () => void }) {
  const tasks = useAppState((state) => state.tasks);
  const taskOrder = useAppState((state) => state.taskOrder);
  // Deferred: typing goes on while a long list is drawn.
  const filter = useDeferredValue(useAppState((state) => state.filter));
  const solved = useAppState((state) => state.solved);
  const shown = useMemo(
    () => filterTasks({ tasks, taskOrder, filter, solved }),
    [tasks, taskOrder, filter, solved],
  );
  return (
    <section className={styles.panel} aria-label="Task browser">
      <header className={styles.header}>
        <h2>Tasks</h2>
        <span className={styles.count}>
          {shown.length === taskOrder.length
            ? taskOrder.length
            : `${String(shown.length)} of ${String(taskOrder.length)}`}
        </span>
        <span className={styles.gap} />
        <TaskSources />
      </header>
      <TaskFilters />
      <ImportReportCard />
      {shown.length > 0 ? (
        <TaskList tasks={shown} onChoose={onChoose} />
      ) : (
        <NoTasks any={taskOrder.length > 0} />
      )}
    </section>
  );
}

function TaskSources() {
  const actions = useActions();
  const [, go] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Task file"
        accept=".json,.jsonl"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void actions.openTaskFile(file);
        }}
      />
      <Hint text="Open task file: MBPP or HumanEval, JSON or JSON Lines">
        <Button
          tone="quiet"
          aria-label="Open task file"
          icon={<FolderOpen aria-hidden="true" />}
          onClick={() => input.current?.click()}
        />
      </Hint>
      <Hint text="Write a task">
        <Button
          tone="quiet"
          aria-label="Write a task"
          icon={<FilePlus2 aria-hidden="true" />}
          onClick={() => {
            go('/tasks/new');
          }}
        />
      </Hint>
    </>
  );
}

function NoTasks({ any }: { readonly any: boolean }) {
  const actions = useActions();
  if (!any) {
    return (
      <EmptyState icon={<FolderOpen aria-hidden="true" />} title="No tasks yet">
        <p>
          The built-in tasks are being read. You can open a task file or write a task meanwhile.
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<SearchX aria-hidden="true" />} title="No task matches">
      <p>Nothing fits the search and the filters together.</p>
      <Button
        onClick={() => {
          actions.setFilter({ query: '', tag: null, difficulty: null, progress: 'all' });
        }}
      >
        Show all tasks
      </Button>
    </EmptyState>
  );
}
