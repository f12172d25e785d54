import type { ReactNode } from 'react';
import styles from './SideBySide.module.css';

/** Two sections beside each other; below each other where there is no room. */
export function SideBySide({ children }: { readonly children: ReactNode }) {
  return <div className={styles.sides}>{children}</div>;
}
