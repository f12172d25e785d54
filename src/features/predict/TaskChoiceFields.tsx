import { useMemo } from 'react';
import type { TaskChoice } from '../../domain/predict/series';
import { useAppState } from '../../store/context';
import { Select } from '../../ui/Select';
import styles from './Predict.module.css';

const origins = [
  { value: '', label: 'All tasks' },
  { value: 'pack', label: 'The built-in tasks' },
  { value: 'imported', label: 'Opened files' },
] as const;

const difficulties = [
  { value: '', label: 'Any level' },
  { value: 'easy', label: 'Easy' },
  { value: 'medium', label: 'Medium' },
  { value: 'hard', label: 'Hard' },
] as const;

/** Which tasks are asked about. */
export function TaskChoiceFields(props: {
  readonly value: TaskChoice;
  readonly onChange: (value: TaskChoice) => void;
}) {
  const { value, onChange } = props;
  const tasks = useAppState((state) => state.tasks);
  const tags = useMemo(() => {
    const all = new Set(Object.values(tasks).flatMap((task) => task.tags));
    return ['', ...[...all].sort()].map((tag) => ({ value: tag, label: tag || 'Any tag' }));
  }, [tasks]);
  return (
    <div className={styles.choices}>
      <Select
        label="Tasks"
        value={value.origin === 'own' ? '' : (value.origin ?? '')}
        options={origins}
        onChange={(origin) => {
          onChange({ ...value, origin: origin || null });
        }}
      />
      <Select
        label="Tag"
        value={value.tag ?? ''}
        options={tags}
        onChange={(tag) => {
          onChange({ ...value, tag: tag || null });
        }}
      />
      <Select
        label="Difficulty"
        value={value.difficulty ?? ''}
        options={difficulties}
        onChange={(difficulty) => {
          onChange({ ...value, difficulty: difficulty || null });
        }}
      />
    </div>
  );
}
