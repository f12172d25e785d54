import { MessageSquareText } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

// Not needed for the first paint.
const PromptLabBody = lazy(async () => ({
  default: (await import('./PromptLabBody')).PromptLabBody,
}));

/** The exact prompt and how it is made; and how the program was cut out of what came back. */
export function PromptLab() {
  return (
    <Dialog
      wide
      title="Prompt"
      description="The exact text that the model continues, and the program that is cut out of its answer. Hidden asserts are never shown to it."
      trigger={
        <Button tone="quiet" icon={<MessageSquareText aria-hidden="true" />}>
          Prompt
        </Button>
      }
    >
      <Suspense fallback={<p role="status">Opening the prompt…</p>}>
        <PromptLabBody />
      </Suspense>
    </Dialog>
  );
}
