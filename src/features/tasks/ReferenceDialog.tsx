import { BookOpen } from 'lucide-react';
import { Button } from '../../ui/Button';
import { CodeBlock } from '../../ui/CodeBlock';
import { Dialog } from '../../ui/Dialog';

/** A program known to pass, for those who ask for it. */
export function ReferenceDialog({ reference }: { readonly reference: string }) {
  return (
    <Dialog
      title="The reference program"
      description="One program that passes every assert, the hidden ones too. Yours stays as it is."
      trigger={
        <Button tone="quiet" icon={<BookOpen aria-hidden="true" />}>
          Show reference
        </Button>
      }
    >
      <CodeBlock label="Reference program" code={reference} />
    </Dialog>
  );
}
