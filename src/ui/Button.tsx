import type { ComponentProps, ReactNode } from 'react';
import { joinClasses } from '../lib/join-classes';
import styles from './Button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` once a screen; `quiet` has no border until pointed at. */
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
}

export function Button({ tone = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={joinClasses(styles.button, styles[tone], !children && styles.square, className)}
    >
      {icon}
      {children}
    </button>
  );
}
