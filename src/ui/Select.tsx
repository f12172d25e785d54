import { ChevronsUpDown } from 'lucide-react';
import { useId } from 'react';
import { joinClasses } from '../lib/join-classes';
import styles from './Select.module.css';

/** One of a few values, by the browser's own list. */
export function Select<T extends string>(props: {
  readonly label: string;
  /** Said to a reader only: the value speaks for itself. */
  readonly hideLabel?: boolean;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <span className={styles.field}>
      <label htmlFor={id} className={joinClasses(styles.label, props.hideLabel && 'spoken')}>
        {props.label}
      </label>
      <span className={styles.frame}>
        <select
          id={id}
          value={props.value}
          onChange={(event) => {
            const chosen = props.options.find(({ value }) => value === event.target.value);
            if (chosen) props.onChange(chosen.value);
          }}
        >
          {props.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <ChevronsUpDown size={13} aria-hidden="true" />
      </span>
    </span>
  );
}
