import { splitAsserts, type OwnTaskDraft } from '../../domain/own-task';
import { buildPrompt } from '../../domain/prompt-protocol/build-prompt';
import { CodeBlock } from '../../ui/CodeBlock';
import styles from './OwnTaskScreen.module.css';

/** What the model will be given, as it is typed. */
export function PromptPreview({ draft }: { readonly draft: OwnTaskDraft }) {
  const asserts = splitAsserts(draft.assertsText).map(({ text }) => text);
  return (
    <aside className={styles.preview}>
      <h2>What the model will read</h2>
      <CodeBlock
        label="Prompt"
        wrap
        code={buildPrompt({ text: draft.text.trim() || '…', asserts, check: { kind: 'asserts' } })}
      />
    </aside>
  );
}
