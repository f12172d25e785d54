import { FileQuestion } from 'lucide-react';
import { parseModelCard } from '../../domain/model-card';
import { EMBEDDED_MODEL } from '../../domain/settings';
import { EmptyState } from '../../ui/EmptyState';
import { Facts } from '../../ui/Facts';
import { Markdown } from '../../ui/Markdown';
import { readMarkdown } from '../../ui/markdown-blocks';
import { Page, Section } from '../../ui/Page';
import { useText } from '../../ui/useText';
import { cardParts, factRows } from './card-parts';

/** The embedded model's own card: what it is, what it was trained on, what it cannot do. */
export function AboutScreen() {
  const readme = useText(`models/${EMBEDDED_MODEL.id}/README.md`);
  return (
    <Page
      title="About this model"
      lead="The model that is part of this page was trained from scratch on tasks written for it. Its whole corpus is in the repository."
    >
      {readme.phase === 'loading' && <p role="status">Reading the model card…</p>}
      {readme.phase === 'failed' && (
        <EmptyState icon={<FileQuestion aria-hidden="true" />} title="The model card is not here">
          <p>
            This copy of the page was published without it. The repository has it under
            public/models.
          </p>
        </EmptyState>
      )}
      {readme.phase === 'ready' && <Card readme={readme.text} />}
    </Page>
  );
}

function Card({ readme }: { readonly readme: string }) {
  const { facts, body } = parseModelCard(readme);
  const rows = factRows(facts);
  return (
    <>
      {rows.length > 0 && (
        <Section title="Facts">
          <Facts facts={rows} />
        </Section>
      )}
      {cardParts(readMarkdown(body), 'Model card').map(({ title, blocks }, index) => (
        <Section key={index} title={title}>
          <Markdown blocks={blocks} topic={title} />
        </Section>
      ))}
    </>
  );
}
