import { joinClasses } from '../lib/join-classes';
import styles from './ProgressBar.module.css';

/** How much of a whole is done; `total` null while the whole is unknown. */
export function ProgressBar(props: {
  readonly label: string;
  readonly value: number;
  readonly total: number | null;
  /** The numbers in words, for a screen reader. */
  readonly words?: string;
  readonly className?: string | undefined;
}) {
  const { label, value, total, words, className } = props;
  const known = total !== null && total > 0;
  const share = known ? Math.min(1, value / total) : 0;
  return (
    <div
      className={joinClasses(styles.track, className)}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={known ? Math.round(share * 100) : undefined}
      aria-valuetext={words}
    >
      <div
        className={joinClasses(styles.bar, !known && styles.unknown)}
        style={known ? { transform: `scaleX(${String(share)})` } : undefined}
      />
    </div>
  );
}
