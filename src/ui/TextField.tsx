import { useId, type ComponentProps, type ReactNode } from 'react';
import { joinClasses } from '../lib/join-classes';
import styles from './TextField.module.css';

/** A line of text with its label, a note, and what is wrong with it. */
export function TextField(
  props: Omit<ComponentProps<'input'>, 'id' | 'onChange'> & {
    readonly label: string;
    readonly hideLabel?: boolean;
    readonly note?: ReactNode;
    readonly problem?: string | undefined;
    readonly icon?: ReactNode;
    readonly onChange: (value: string) => void;
  },
) {
  const { label, hideLabel, note, problem, icon, onChange, className, ...rest } = props;
  const id = useId();
  const about = joinClasses(
    problem !== undefined && `${id}-problem`,
    note !== undefined && `${id}-note`,
  );
  return (
    <div className={joinClasses(styles.field, className)}>
      <label htmlFor={id} className={joinClasses(hideLabel && 'spoken')}>
        {label}
      </label>
      <div className={joinClasses(styles.frame, icon !== undefined && styles.withIcon)}>
        {icon}
        <input
          {...rest}
          id={id}
          aria-invalid={problem !== undefined}
          aria-describedby={about || undefined}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      </div>
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
      {note !== undefined && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}
