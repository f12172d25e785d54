import type { ReactNode } from 'react';
import type { ModelChoice } from '../../domain/model';
import { sameChoice } from '../../domain/same-choice';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { Chip } from '../../ui/Chip';
import { Section } from '../../ui/Page';
import styles from './ModelCardFrame.module.css';

/** A model to choose: what it is, what it costs, and the button. */
export function ModelCardFrame(props: {
  readonly name: string;
  readonly about: string;
  readonly chips: readonly string[];
  readonly choice: ModelChoice;
  readonly children: ReactNode;
}) {
  const { name, about, chips, choice, children } = props;
  const chosen = useAppState((state) => state.settings.model);
  const actions = useActions();
  const inUse = sameChoice(chosen, choice);
  return (
    <Section title={name} note={about}>
      <div className={styles.chips}>
        {inUse && <Chip tone="accent">In use</Chip>}
        {chips.map((chip) => (
          <Chip key={chip}>{chip}</Chip>
        ))}
      </div>
      <div className={styles.choices}>
        {!inUse && (
          <Button
            onClick={() => {
              actions.setSettings({ model: choice });
              void actions.loadModel();
            }}
          >
            Use this model
          </Button>
        )}
        {choice.kind === 'hub' && inUse && (
          <ConfirmButton
            question="Delete for good?"
            onConfirm={() => void actions.forgetModel(choice.id)}
          >
            Delete download
          </ConfirmButton>
        )}
        {children}
      </div>
    </Section>
  );
}
