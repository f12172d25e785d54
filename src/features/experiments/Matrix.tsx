import { useRef, useState, type KeyboardEvent } from 'react';
import type { Experiment, TaskResult } from '../../domain/experiment/experiment';
import { OUTCOME_LEGEND } from '../../domain/experiment/outcome-letter';
import { useAppState } from '../../store/context';
import { useMedia } from '../../ui/useMedia';
import styles from './Matrix.module.css';
import { MatrixRow, tone } from './MatrixRow';
import type { OpenCell } from './SampleDialog';

/** Pixels of a row: its title beside its marks, or, where it is narrow, above them. */
const ROW = { wide: 24, narrow: 56 } as const;
const HEIGHT = 18 * ROW.wide;
/** What Page Up and Page Down go over. */
const PAGE = 10;
/** Rows that are there above and below what is in sight, for quick scrolling. */
const SPARE = 6;

/** As in Matrix.module.css. */
const NARROW = '(width <= 640px)';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

/** Tasks by samples; only the rows in sight are drawn, so that a long run costs no more. */
export function Matrix(props: {
  readonly run: Experiment;
  readonly results: readonly TaskResult[];
  readonly onOpen: (cell: OpenCell) => void;
}) {
  const { run, results, onOpen } = props;
  const tasks = useAppState((state) => state.tasks);
  const frame = useRef<HTMLDivElement>(null);
  const height = useMedia(NARROW) ? ROW.narrow : ROW.wide;
  const [top, setTop] = useState(0);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const columns = Math.max(1, ...results.map(({ outcomes }) => outcomes.length));
  const first = Math.max(0, Math.floor(top / height) - SPARE);
  const drawn = results.slice(first, first + Math.ceil(HEIGHT / height) + 2 * SPARE);

  function move(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const row = Math.min(results.length - 1, Math.max(0, active.row + step[0]));
    const column = Math.min(columns - 1, Math.max(0, active.column + step[1]));
    setActive({ row, column });
    const { current } = frame;
    if (!current) return;
    if (row * height < current.scrollTop) current.scrollTop = row * height;
    const below = (row + 1) * height - current.clientHeight;
    if (below > current.scrollTop) current.scrollTop = below;
    // The row may be drawn only after the scroll.
    requestAnimationFrame(() => {
      current.querySelector<HTMLElement>(`[data-cell="${row}/${column}"]`)?.focus();
    });
  }

  return (
    <>
      <div
        ref={frame}
        className={styles.frame}
        style={{ maxHeight: HEIGHT }}
        role="grid"
        aria-label={`Tasks and samples of ${run.name}`}
        aria-rowcount={results.length}
        aria-colcount={columns + 1}
        onKeyDown={move}
        onScroll={(event) => {
          setTop(event.currentTarget.scrollTop);
        }}
      >
        <div className={styles.all} style={{ height: results.length * height }} role="presentation">
          {drawn.map(({ tally, outcomes }, index) => {
            const row = first + index;
            return (
              <MatrixRow
                key={tally.taskId}
                row={row}
                top={row * height}
                title={tasks[tally.taskId]?.title ?? tally.taskId}
                taskId={tally.taskId}
                outcomes={outcomes}
                activeColumn={row === active.row ? active.column : null}
                onOpen={(sample) => {
                  setActive({ row, column: sample });
                  onOpen({ taskId: tally.taskId, sample });
                }}
              />
            );
          })}
        </div>
      </div>
      <ul className={styles.legend} aria-label="What the letters mean">
        {OUTCOME_LEGEND.filter(([letter]) =>
          results.some(({ outcomes }) => outcomes.includes(letter)),
        ).map(([letter, words]) => (
          <li key={letter}>
            <span className={styles.cell} data-tone={tone(letter)}>
              {letter}
            </span>
            {words}
          </li>
        ))}
      </ul>
    </>
  );
}
