import { useId, type ReactNode } from 'react';
import { joinClasses } from '../lib/join-classes';
import { LineProblems, type LineProblem } from './LineProblems';
import styles from './LinedTextArea.module.css';

/** Code to be typed, with line numbers; what is wrong is marked at its line and said below. */
export function LinedTextArea(props: {
  readonly label: string;
  readonly note?: ReactNode;
  readonly value: string;
  readonly placeholder?: string;
  readonly problems: readonly LineProblem[];
  readonly rows: number;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
}) {
  const { label, note, value, placeholder, problems, rows, onChange, onBlur } = props;
  const id = useId();
  const count = Math.max(rows, value.split('\n').length);
  const wrong = problems.some(({ severity }) => severity === 'error');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <div className={joinClasses(styles.frame, wrong && styles.wrong)}>
        <div className={styles.gutter} aria-hidden="true">
          {Array.from({ length: count }, (_, index) => (
            <span
              key={index}
              data-severity={problems.find(({ line }) => line === index + 1)?.severity}
            >
              {index + 1}
            </span>
          ))}
        </div>
        <textarea
          id={id}
          rows={count}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          value={value}
          placeholder={placeholder}
          aria-invalid={wrong}
          aria-describedby={`${id}-problems`}
          onBlur={onBlur}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      </div>
      <LineProblems id={`${id}-problems`} problems={problems} />
    </div>
  );
}
