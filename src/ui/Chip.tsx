import type { ReactNode } from 'react';
import { joinClasses } from '../lib/join-classes';
import styles from './Chip.module.css';

/** A small label. */
export function Chip(props: {
  readonly tone?: 'plain' | 'accent' | 'pass' | 'warn' | 'fail';
  readonly children: ReactNode;
}) {
  return (
    <span className={joinClasses(styles.chip, styles[props.tone ?? 'plain'])}>
      {props.children}
    </span>
  );
}
