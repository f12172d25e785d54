import styles from './Keys.module.css';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

const symbols: Readonly<Record<string, string>> = isApple
  ? { Mod: '⌘', Shift: '⇧', Enter: '⏎', Escape: 'esc' }
  : { Mod: 'Ctrl', Shift: 'Shift', Enter: 'Enter', Escape: 'Esc' };

/** A shortcut as keys, in this machine's own words. */
export function Keys(props: {
  readonly shortcut: string;
  /** Read it out too; beside a control that names its shortcut it would be said twice. */
  readonly spoken?: boolean;
}) {
  return (
    <span className={styles.keys} aria-hidden={!props.spoken}>
      {props.shortcut.split('+').map((key) => (
        <kbd key={key}>{symbols[key] ?? key}</kbd>
      ))}
    </span>
  );
}
