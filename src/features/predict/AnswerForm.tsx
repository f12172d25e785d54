import { useRef } from 'react';
import type { Series } from '../../domain/predict/series';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { ModelPresence } from './ModelPresence';
import styles from './Predict.module.css';

/** Where the reader says what the call returns. */
export function AnswerForm({ series, call }: { readonly series: Series; readonly call: string }) {
  const predict = useAppState((state) => state.predict);
  const actions = useActions();
  const { draft } = series;
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      className={styles.answer}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() !== '') void actions.answerPrediction(draft);
      }}
    >
      <p className={styles.question}>
        What does <code>{call}</code> return?
      </p>
      <div className={styles.entry}>
        <TextField
          ref={field}
          className={styles.field}
          label="Your prediction"
          hideLabel
          placeholder="A Python value, such as [1, 2] or 'text'"
          autoFocus
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={draft}
          problem={predict.kind === 'refused' ? predict.sentence : undefined}
          onChange={(text) => {
            actions.draftPrediction(text);
          }}
        />
        <Button
          tone="primary"
          type="submit"
          disabled={draft.trim() === '' || predict.kind === 'answering'}
        >
          Check
        </Button>
        <Button tone="quiet" onClick={() => void actions.answerPrediction(null)}>
          I don’t know
        </Button>
      </div>
      <ModelPresence
        onLoad={() => {
          field.current?.focus();
        }}
      />
    </form>
  );
}
