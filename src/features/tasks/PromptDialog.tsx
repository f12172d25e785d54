import { MessageSquareText } from 'lucide-react';
import { buildPrompt } from '../../domain/prompt-protocol/build-prompt';
import type { Task } from '../../domain/task';
import { Button } from '../../ui/Button';
import { CodeBlock } from '../../ui/CodeBlock';
import { Dialog } from '../../ui/Dialog';

/** The exact text that the model continues. */
export function PromptDialog({ task }: { readonly task: Task }) {
  return (
    <Dialog
      title="The prompt"
      description="The model continues exactly this text, until it writes [DONE]. Hidden asserts are not in it."
      trigger={
        <Button tone="quiet" icon={<MessageSquareText aria-hidden="true" />}>
          Show prompt
        </Button>
      }
    >
      <CodeBlock wrap label="Prompt" code={buildPrompt(task)} />
    </Dialog>
  );
}
