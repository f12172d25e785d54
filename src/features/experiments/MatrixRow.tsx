import { outcomeWords, PASS_LETTER } from '../../domain/experiment/outcome-letter';
import styles from './Matrix.module.css';

/** The colour of a letter; the letter itself says the same. */
export function tone(letter: string): 'pass' | 'wrong' | 'fault' {
  if (letter === PASS_LETTER) return 'pass';
  return letter === 'W' ? 'wrong' : 'fault';
}

/** One task's samples in a row of letters. */
export function MatrixRow(props: {
  readonly row: number;
  /** Pixels from the top of all rows. */
  readonly top: number;
  readonly title: string;
  readonly taskId: string;
  readonly outcomes: string;
  /** The column that the keyboard is at; null in other rows. */
  readonly activeColumn: number | null;
  readonly onOpen: (sample: number) => void;
}) {
  const { row, top, title, taskId, outcomes, activeColumn, onOpen } = props;
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="rowheader" className={styles.title} title={`${taskId}: ${title}`}>
        <span className={styles.id}>{taskId}</span> {title}
      </span>
      <span role="presentation" className={styles.cells}>
        {Array.from(outcomes, (letter, sample) => (
          <span key={sample} role="gridcell" aria-colindex={sample + 2}>
            <button
              type="button"
              className={styles.cell}
              data-tone={tone(letter)}
              data-cell={`${row}/${sample}`}
              tabIndex={activeColumn === sample ? 0 : -1}
              disabled={letter === '.'}
              aria-label={`${title}, sample ${sample + 1}: ${outcomeWords(letter)}`}
              onClick={() => {
                onOpen(sample);
              }}
            >
              {letter === '.' ? '' : letter}
            </button>
          </span>
        ))}
      </span>
    </div>
  );
}
