import { useId, type ReactNode } from 'react';
import { LineProblems, type LineProblem } from './LineProblems';
import styles from './TextArea.module.css';

/** A few sentences, with what is wrong with them. */
export function TextArea(props: {
  readonly label: string;
  readonly note?: ReactNode;
  readonly value: string;
  readonly placeholder?: string;
  readonly problems: readonly LineProblem[];
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      {props.note !== undefined && <p className={styles.note}>{props.note}</p>}
      <textarea
        id={id}
        rows={3}
        value={props.value}
        placeholder={props.placeholder}
        aria-invalid={props.problems.length > 0}
        aria-describedby={`${id}-problems`}
        onBlur={props.onBlur}
        onChange={(event) => {
          props.onChange(event.target.value);
        }}
      />
      <LineProblems id={`${id}-problems`} problems={props.problems} />
    </div>
  );
}
