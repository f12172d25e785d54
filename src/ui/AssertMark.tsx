import type { ReactNode } from 'react';
import styles from './AssertMark.module.css';

/** The kinds of a verdict, and before it: `waiting` for a program, `judging` it. */
export type MarkKind =
  | 'pass'
  | 'fail'
  | 'error'
  | 'timeout'
  | 'memory'
  | 'output-flood'
  | 'syntax-error'
  | 'unsupported-import'
  | 'tampering'
  | 'waiting'
  | 'judging';

const octagon = 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z';
const triangle =
  'M8 1.6c.5 0 .9.3 1.1.7l5.5 10.2c.5.9-.1 1.9-1.1 1.9h-11c-1 0-1.6-1-1.1-1.9L6.9 2.3c.2-.4.6-.7 1.1-.7z';
const shield = 'M8 1.2 13.8 3v4.6c0 3.4-2.4 5.9-5.8 7.2C4.6 13.5 2.2 11 2.2 7.6V3z';

/** One shape for each kind: told apart without colour. */
const shapes: Readonly<Record<MarkKind, ReactNode>> = {
  pass: (
    <>
      <circle cx="8" cy="8" r="6.75" />
      <path className={styles.glyph} d="m5 8.3 2.1 2.1L11.1 6" />
    </>
  ),
  fail: (
    <>
      <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2.5" />
      <path className={styles.glyph} d="m5.5 5.5 5 5m0-5-5 5" />
    </>
  ),
  error: (
    <>
      <path d={triangle} />
      <path className={styles.glyph} d="M8 6.2v3.2m0 2.3v.1" />
    </>
  ),
  'syntax-error': (
    <>
      <path d={triangle} />
      <path className={styles.glyph} d="M6.2 11.7h3.6M8 6.2v3.2" />
    </>
  ),
  'unsupported-import': (
    <>
      <circle cx="8" cy="8" r="6.75" />
      <path className={styles.glyph} d="M5 8h6" />
    </>
  ),
  timeout: (
    <>
      <circle className={styles.outline} cx="8" cy="8" r="6" />
      <path className={styles.hands} d="M8 4.6V8l2.3 1.5" />
    </>
  ),
  memory: (
    <>
      <path d={octagon} />
      <path className={styles.glyph} d="M5.5 10.5v-5m2.5 5v-5m2.5 5v-5" />
    </>
  ),
  'output-flood': (
    <>
      <path d={octagon} />
      <path className={styles.glyph} d="M5 5.5h6M5 8h6m-6 2.5h6" />
    </>
  ),
  tampering: (
    <>
      <path d={shield} />
      <path className={styles.glyph} d="M8 4.7v3.6m0 2.3v.1" />
    </>
  ),
  waiting: <circle className={styles.outline} cx="8" cy="8" r="4.5" />,
  judging: <circle className={styles.outline} cx="8" cy="8" r="4.5" />,
};

/** An assert's verdict as a shape; the words stand beside it, so it is hidden from readers. */
export function AssertMark({
  kind,
  size = 14,
}: {
  readonly kind: MarkKind;
  readonly size?: number;
}) {
  return (
    <svg
      className={styles.mark}
      data-kind={kind}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {shapes[kind]}
    </svg>
  );
}
