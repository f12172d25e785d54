import styles from './Measured.module.css';

/** A measured value with its interval below. */
export function Measured({
  value,
  interval,
}: {
  readonly value: string;
  readonly interval: string;
}) {
  return (
    <>
      {value} <span className={styles.interval}>{interval}</span>
    </>
  );
}
