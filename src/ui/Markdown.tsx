import type { ReactNode } from 'react';
import { readMarkdown, type Block } from './markdown-blocks';
import styles from './Markdown.module.css';

const spans = /(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)\s]+\))/;

function renderSpans(text: string): ReactNode {
  return text.split(spans).map((span, index) => {
    if (span.startsWith('`')) return <code key={index}>{span.slice(1, -1)}</code>;
    if (span.startsWith('**')) return <strong key={index}>{span.slice(2, -2)}</strong>;
    const link = /^\[([^\]]+)\]\((https?:[^)\s]+)\)$/.exec(span);
    if (!link) return span;
    return (
      <a key={index} href={link[2]} rel="noreferrer" target="_blank">
        {link[1]}
      </a>
    );
  });
}

function renderBlock(block: Block): ReactNode {
  switch (block.kind) {
    case 'heading':
      return block.level <= 2 ? (
        <h2>{renderSpans(block.text)}</h2>
      ) : (
        <h3>{renderSpans(block.text)}</h3>
      );
    case 'paragraph':
      return <p>{renderSpans(block.text)}</p>;
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map((text, index) => <li key={index}>{renderSpans(text)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <div className={styles.table} tabIndex={0} role="region" aria-label="Table">
          <table>
            <thead>
              <tr>
                {block.head.map((cell, index) => (
                  <th key={index} scope="col">
                    {renderSpans(cell)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>{renderSpans(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

/** Markdown of our own, such as a model card. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div className={styles.text}>
      {readMarkdown(text).map((block, index) => (
        <div key={index} className={styles.block}>
          {renderBlock(block)}
        </div>
      ))}
    </div>
  );
}
