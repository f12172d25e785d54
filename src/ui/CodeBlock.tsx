import { joinClasses } from '../lib/join-classes';
import styles from './CodeBlock.module.css';

/** Code to be read, in a frame that scrolls by itself. */
export function CodeBlock(props: {
  readonly label: string;
  readonly code: string;
  readonly className?: string | undefined;
}) {
  return (
    <pre
      className={joinClasses(styles.block, props.className)}
      tabIndex={0}
      role="region"
      aria-label={props.label}
    >
      <code>{props.code}</code>
    </pre>
  );
}
