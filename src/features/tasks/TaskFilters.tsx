import { Search } from 'lucide-react';
import { useMemo } from 'react';
import { type Difficulty, DIFFICULTY_WORDS } from '../../domain/task';
import { tagsOf } from '../../domain/task-choice';
import { useActions, useAppState } from '../../store/context';
import type { TaskFilter } from '../../store/state';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './TaskFilters.module.css';

const difficulties: readonly { value: Difficulty | ''; label: string }[] = [
  { value: '', label: 'Any level' },
  { value: 'easy', label: DIFFICULTY_WORDS.easy },
  { value: 'medium', label: DIFFICULTY_WORDS.medium },
  { value: 'hard', label: DIFFICULTY_WORDS.hard },
];

const progresses: readonly { value: TaskFilter['progress']; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'unsolved', label: 'Unsolved' },
  { value: 'solved', label: 'Solved' },
];

/** Search, tag, difficulty, progress. */
export function TaskFilters() {
  const filter = useAppState((state) => state.filter);
  const tasks = useAppState((state) => state.tasks);
  const actions = useActions();
  const tags = useMemo(() => {
    const all = tagsOf(Object.values(tasks)).map((tag) => ({ value: tag, label: tag }));
    return [{ value: '', label: 'Any tag' }, ...all];
  }, [tasks]);
  return (
    <search className={styles.filters}>
      <TextField
        label="Search tasks"
        hideLabel
        type="search"
        placeholder="Search tasks"
        icon={<Search size={14} aria-hidden="true" />}
        value={filter.query}
        onChange={(query) => {
          actions.setFilter({ query });
        }}
      />
      <div className={styles.selects}>
        <Select
          label="Tag"
          hideLabel
          value={filter.tag ?? ''}
          options={tags}
          onChange={(tag) => {
            actions.setFilter({ tag: tag || null });
          }}
        />
        <Select
          label="Difficulty"
          hideLabel
          value={filter.difficulty ?? ''}
          options={difficulties}
          onChange={(difficulty) => {
            actions.setFilter({ difficulty: difficulty || null });
          }}
        />
      </div>
      <Segmented
        stretch
        label="Progress"
        value={filter.progress}
        options={progresses}
        onChange={(progress) => {
          actions.setFilter({ progress });
        }}
      />
    </search>
  );
}
