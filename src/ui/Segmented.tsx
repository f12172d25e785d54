import { useId } from 'react';
import { joinClasses } from '../lib/join-classes';
import styles from './Segmented.module.css';

/** One of two to four values, all in sight. */
export function Segmented<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** As wide as its place. */
  readonly stretch?: boolean;
  readonly onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      className={joinClasses(styles.group, props.stretch && styles.stretch)}
    >
      {props.options.map(({ value, label }) => (
        <label key={value} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={value === props.value}
            onChange={() => {
              props.onChange(value);
            }}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
