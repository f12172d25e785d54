import { Link } from 'wouter';
import styles from './RunScreen.module.css';

/** The way back to the list of runs. */
export function BackToRuns() {
  return (
    <p className={styles.back}>
      <Link href="/experiments">All runs</Link>
    </p>
  );
}
