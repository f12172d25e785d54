import type { ReactNode } from 'react';
import { joinClasses } from '../lib/join-classes';
import styles from './CodeBlock.module.css';

/** Code to be read, in a frame that scrolls by itself. */
export function CodeBlock(props: {
  readonly label: string;
  readonly code: ReactNode;
  /** Long lines go on below instead of out of sight. */
  readonly wrap?: boolean;
}) {
  return (
    <pre
      className={joinClasses(styles.block, props.wrap && styles.wrap)}
      tabIndex={0}
      role="region"
      aria-label={props.label}
    >
      <code>{props.code}</code>
    </pre>
  );
}
