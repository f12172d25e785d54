import type { ReactNode } from 'react';
import styles from './Checkbox.module.css';

/** On or off, with its label and, below it, what it means. */
export function Checkbox(props: {
  readonly label: string;
  readonly note?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles.field}>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => {
          props.onChange(event.target.checked);
        }}
      />
      <span>
        {props.label}
        {props.note !== undefined && <span className={styles.note}>{props.note}</span>}
      </span>
    </label>
  );
}
