import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Button } from './Button';
import styles from './Dialog.module.css';

/** How a dialog is opened: by its trigger, or by being drawn. Escape closes it. */
type Opening = { readonly trigger: ReactElement } | { readonly onClose: () => void };

/** A page over the page; what does not fit scrolls below its head. */
export function Dialog(
  props: {
    readonly title: string;
    readonly description: ReactNode;
    /** As wide as the window bears. */
    readonly wide?: boolean;
    readonly children: ReactNode;
  } & Opening,
) {
  // Where the focus goes back to, when there is no trigger to take it.
  const [opener] = useState(() => document.activeElement);
  const sheet = (
    <Radix.Portal>
      <Radix.Overlay className={styles.veil} />
      <Radix.Content
        className={styles.dialog}
        data-wide={props.wide}
        onCloseAutoFocus={(event) => {
          if ('trigger' in props) return;
          event.preventDefault();
          if (opener instanceof HTMLElement) opener.focus();
        }}
      >
        <header className={styles.header}>
          <Radix.Title className={styles.title}>{props.title}</Radix.Title>
          <Radix.Close asChild>
            <Button tone="quiet" aria-label="Close" icon={<X aria-hidden="true" />} />
          </Radix.Close>
        </header>
        <div className={styles.body}>
          <Radix.Description asChild>
            <p className={styles.description}>{props.description}</p>
          </Radix.Description>
          {props.children}
        </div>
      </Radix.Content>
    </Radix.Portal>
  );
  if ('trigger' in props) {
    return (
      <Radix.Root>
        <Radix.Trigger asChild>{props.trigger}</Radix.Trigger>
        {sheet}
      </Radix.Root>
    );
  }
  const { onClose } = props;
  return (
    <Radix.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      {sheet}
    </Radix.Root>
  );
}
