import { useMemo } from 'react';
import { type Difficulty, DIFFICULTY_WORDS, type TaskOrigin } from '../../domain/task';
import { ORIGIN_WORDS, tagsOf, type TaskChoice } from '../../domain/task-choice';
import { useAppState } from '../../store/context';
import { listTasks } from '../../store/select';
import { Select } from '../../ui/Select';
import { ListFields } from './ListFields';
import { MbppFields } from './MbppFields';
import styles from './TaskFields.module.css';

const origins = Object.keys(ORIGIN_WORDS) as TaskOrigin[];
const levels = (Object.keys(DIFFICULTY_WORDS) as Difficulty[]).map((value) => ({
  value,
  label: DIFFICULTY_WORDS[value],
}));

type Kind = Exclude<TaskChoice['kind'], 'origin'> | TaskOrigin;

/** Which tasks a run, a series or a measurement is over. */
export function TaskFields(props: {
  readonly choice: TaskChoice;
  readonly onChange: (choice: TaskChoice) => void;
}) {
  const { choice, onChange } = props;
  const tasks = useAppState((state) => state.tasks);
  const taskOrder = useAppState((state) => state.taskOrder);
  const listed = useMemo(() => listTasks({ tasks, taskOrder }), [tasks, taskOrder]);
  const tags = useMemo(() => tagsOf(listed), [listed]);
  const kinds = useMemo((): readonly { value: Kind; label: string }[] => {
    const there = new Set(listed.map(({ origin }) => origin));
    return [
      { value: 'all', label: 'All tasks' },
      ...origins
        .filter((origin) => there.has(origin))
        .map((origin) => ({ value: origin, label: `Only ${ORIGIN_WORDS[origin]}` })),
      ...(tags.length > 0 ? [{ value: 'tag', label: 'By tag' } as const] : []),
      { value: 'level', label: 'By level' },
      { value: 'mbpp', label: 'By MBPP’s numbers' },
      { value: 'list', label: 'A list' },
    ];
  }, [listed, tags]);
  return (
    <div className={styles.fields}>
      <Select
        label="Which tasks"
        value={choice.kind === 'origin' ? choice.origin : choice.kind}
        options={kinds}
        onChange={(kind) => {
          onChange(firstChoice(kind, tags[0] ?? ''));
        }}
      />
      {choice.kind === 'tag' && (
        <Select
          label="Tag"
          value={choice.tag}
          options={tags.map((tag) => ({ value: tag, label: tag }))}
          onChange={(tag) => {
            onChange({ kind: 'tag', tag });
          }}
        />
      )}
      {choice.kind === 'level' && (
        <Select
          label="Level"
          value={choice.difficulty}
          options={levels}
          onChange={(difficulty) => {
            onChange({ kind: 'level', difficulty });
          }}
        />
      )}
      {choice.kind === 'mbpp' && <MbppFields choice={choice} onChange={onChange} />}
      {choice.kind === 'list' && <ListFields choice={choice} onChange={onChange} />}
    </div>
  );
}

function firstChoice(kind: Kind, tag: string): TaskChoice {
  switch (kind) {
    case 'all':
      return { kind };
    case 'tag':
      return { kind, tag };
    case 'level':
      return { kind, difficulty: 'easy' };
    case 'mbpp':
      return { kind, from: 511, to: 600 };
    case 'list':
      return { kind, list: '' };
    default:
      return { kind: 'origin', origin: kind };
  }
}
