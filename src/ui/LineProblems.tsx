import { CircleAlert, TriangleAlert } from 'lucide-react';
import styles from './LineProblems.module.css';

/** Something wrong, or doubtful, with a text; `line` is 1-based, null for the whole. */
export interface LineProblem {
  readonly line: number | null;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** What is wrong, line by line, in sentences. */
export function LineProblems(props: {
  readonly id: string;
  readonly problems: readonly LineProblem[];
}) {
  return (
    <ul id={props.id} className={styles.problems} aria-live="polite">
      {props.problems.map(({ line, severity, message }) => {
        const Icon = severity === 'error' ? CircleAlert : TriangleAlert;
        return (
          <li key={`${String(line)} ${message}`} data-severity={severity}>
            <Icon size={13} aria-hidden="true" />
            <span>
              {line !== null && <strong>Line {line}: </strong>}
              {message}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
