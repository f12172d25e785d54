import type { Block } from '../../ui/markdown-blocks';

/** A part of a model card under a title of its own. */
export interface CardPart {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Cuts a card at its headings of the first and second level; parts without content are left out. */
export function cardParts(blocks: readonly Block[], firstTitle: string): readonly CardPart[] {
  const parts: CardPart[] = [{ title: firstTitle, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level <= 2) {
      parts.push({ title: block.text.replaceAll('`', ''), blocks: [] });
    } else {
      const last = parts.pop() ?? { title: firstTitle, blocks: [] };
      parts.push({ ...last, blocks: [...last.blocks, block] });
    }
  }
  return parts.filter((part) => part.blocks.length > 0);
}

const names: Readonly<Record<string, string>> = {
  license: 'Licence',
  library_name: 'Library',
  pipeline_tag: 'Made for',
};

/** The card's facts as they are read: `library_name` becomes `Library`. */
export function factRows(facts: Readonly<Record<string, string>>): (readonly [string, string])[] {
  return Object.entries(facts).map(([key, value]) => {
    const words = key.replaceAll('_', ' ');
    const name = names[key] ?? words.charAt(0).toUpperCase() + words.slice(1);
    const shown = key === 'license' ? value.toUpperCase() : value;
    return [name, key === 'pipeline_tag' ? shown.replaceAll('-', ' ') : shown] as const;
  });
}
