import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Page.module.css';

/** A screen beside the workbench: its title, a sentence, its sections. */
export function Page(props: {
  readonly title: string;
  readonly lead: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.page} data-wide={props.wide}>
      <a href="#/" className={styles.back}>
        <ArrowLeft size={14} aria-hidden="true" /> Workbench
      </a>
      <h1 className={styles.title}>{props.title}</h1>
      <p className={styles.lead}>{props.lead}</p>
      {props.children}
    </div>
  );
}

/** A part of a page, in a frame. */
export function Section(props: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-label={props.title}>
      <header>
        <h2>{props.title}</h2>
        {props.note !== undefined && <p className={styles.note}>{props.note}</p>}
      </header>
      <div className={styles.body}>{props.children}</div>
    </section>
  );
}
