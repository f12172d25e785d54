import { useActions, useAppState } from '../../store/context';
import type { PromptPreview } from '../../store/task-prompt';
import { Button } from '../../ui/Button';
import { CodeBlock } from '../../ui/CodeBlock';
import styles from './PromptLab.module.css';
import { usePromptPreview } from './usePromptPreview';

/** The prompt's text, its tokens, and what was cut from it. */
export function PromptView() {
  const preview = usePromptPreview();
  const stops = useAppState((state) => state.settings.protocol.stopStrings);
  if (!preview) return <p role="status">Making the prompt…</p>;
  const text = preview.kind === 'counted' ? preview.fitted.text : preview.text;
  return (
    <>
      <PromptFacts preview={preview} />
      <CodeBlock wrap label="Prompt" code={text} />
      <p className={styles.note}>
        {stops.length === 0
          ? 'A program ends where the model ends it.'
          : `A program ends before the first of: ${stops.map((stop) => JSON.stringify(stop)).join('  ')}`}
      </p>
    </>
  );
}

function PromptFacts({ preview }: { readonly preview: PromptPreview }) {
  const actions = useActions();
  const loading = useAppState((state) => state.model.phase === 'loading');
  if (preview.kind === 'uncounted') {
    return (
      <p className={styles.facts} role="status">
        {examplesWords(preview.examples)} Its tokens are counted by the model.
        <Button disabled={loading} onClick={() => void actions.loadModel()}>
          {loading ? 'Loading the model…' : 'Load the model'}
        </Button>
      </p>
    );
  }
  const { fitted, room, contextLength, chat } = preview;
  return (
    <div className={styles.facts} role="status">
      <p>
        <strong>{fitted.tokens.toLocaleString('en')} tokens</strong> of {room.toLocaleString('en')}{' '}
        that are free ({contextLength.toLocaleString('en')} less what may be written).{' '}
        {examplesWords(fitted.examples)}
        {chat && ' It goes through the model’s chat template.'}
      </p>
      {fitted.cut.length > 0 && (
        <p className={styles.cutNote}>Cut, so that it fits: {fitted.cut.join(', ')}.</p>
      )}
      {!fitted.fits && (
        <p className={styles.cutNote}>
          The question alone is too long for this model: choose another, or fewer tokens a program.
        </p>
      )}
    </div>
  );
}

function examplesWords(ids: readonly string[]): string {
  if (ids.length === 0) return 'No example.';
  return `${ids.length === 1 ? 'Example' : 'Examples'}: ${ids.join(', ')}.`;
}
