import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { explainError } from '../../domain/errors';
import { useActions, useAppState } from '../../store/context';
import type { AppState, Notice } from '../../store/state';
import { Button } from '../../ui/Button';
import styles from './Notices.module.css';

const icons = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;

function Card(props: {
  readonly tone: Notice['tone'];
  readonly children: ReactNode;
  readonly onDismiss: () => void;
}) {
  const Icon = icons[props.tone];
  return (
    <div
      className={styles.card}
      data-tone={props.tone}
      role={props.tone === 'error' ? 'alert' : 'status'}
    >
      <Icon size={17} aria-hidden="true" />
      <div className={styles.body}>{props.children}</div>
      <Button
        tone="quiet"
        aria-label="Dismiss"
        icon={<X aria-hidden="true" />}
        onClick={props.onDismiss}
      />
    </div>
  );
}

/** The last fault, in words, until dismissed. */
function FaultCard() {
  const fault = useAppState((state) => state.lastError);
  const [dismissed, setDismissed] = useState<AppState['lastError']>(null);
  if (!fault || fault === dismissed) return null;
  const { what, todo } = explainError(fault.code);
  return (
    <Card
      tone="error"
      onDismiss={() => {
        setDismissed(fault);
      }}
    >
      <p>
        <strong>{what}</strong> {todo}
      </p>
      <p className={styles.detail}>{fault.detail}</p>
    </Card>
  );
}

/** What the reader should know, in a corner, in nobody's way. */
export function Notices() {
  const notices = useAppState((state) => state.notices);
  const actions = useActions();
  return (
    <section aria-label="Notices" className={styles.stack}>
      {notices.map(({ id, tone, text, action }) => (
        <Card
          key={id}
          tone={tone}
          onDismiss={() => {
            actions.dismissNotice(id);
          }}
        >
          <p>{text}</p>
          {action && (
            <Button
              onClick={() => {
                actions.reloadForUpdate();
              }}
            >
              {action.label}
            </Button>
          )}
        </Card>
      ))}
      <FaultCard />
    </section>
  );
}
