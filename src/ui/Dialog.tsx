import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { Button } from './Button';
import styles from './Dialog.module.css';

/** A page over the page, opened by its trigger and closed by Escape. */
export function Dialog(props: {
  readonly title: string;
  readonly description: ReactNode;
  readonly trigger: ReactElement;
  /** As wide as the window bears. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{props.trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Overlay className={styles.veil} />
        <Radix.Content className={styles.dialog} data-wide={props.wide}>
          <header className={styles.header}>
            <Radix.Title className={styles.title}>{props.title}</Radix.Title>
            <Radix.Close asChild>
              <Button tone="quiet" aria-label="Close" icon={<X aria-hidden="true" />} />
            </Radix.Close>
          </header>
          <Radix.Description asChild>
            <p className={styles.description}>{props.description}</p>
          </Radix.Description>
          {props.children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
