import type { ReactNode } from 'react';
import type { Block } from './markdown-blocks';
import { MarkdownTable } from './MarkdownTable';
import { MarkdownText } from './MarkdownText';
import styles from './Markdown.module.css';

function renderBlock(block: Block, topic: string): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level <= 2 ? 'h2' : block.level === 3 ? 'h3' : 'h4';
      return (
        <Heading>
          <MarkdownText text={block.text} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <MarkdownText text={block.text} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <MarkdownText text={block.text} />
        </blockquote>
      );
    case 'rule':
      return <hr />;
    case 'code':
      return (
        <pre tabIndex={0} role="region" aria-label={`Code: ${topic}`}>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((text, index) => (
            <li key={index}>
              <MarkdownText text={text} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <MarkdownTable table={block} label={`Table: ${topic}`} />;
  }
}

/** Markdown of our own, such as a part of a model card; `topic` names tables and code before any heading. */
export function Markdown(props: { readonly blocks: readonly Block[]; readonly topic: string }) {
  const topics = props.blocks.reduce<readonly string[]>((before, block) => {
    const last = before.at(-1) ?? props.topic;
    return [...before, block.kind === 'heading' ? block.text : last];
  }, []);
  return (
    <div className={styles.text}>
      {props.blocks.map((block, index) => (
        <div key={index} className={styles.block} data-kind={block.kind}>
          {renderBlock(block, topics[index] ?? props.topic)}
        </div>
      ))}
    </div>
  );
}
