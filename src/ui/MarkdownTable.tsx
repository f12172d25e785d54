import type { Block } from './markdown-blocks';
import { MarkdownText } from './MarkdownText';
import styles from './MarkdownTable.module.css';

/** A table that scrolls by itself where it is too wide; its first column stays in sight. */
export function MarkdownTable(props: {
  readonly table: Extract<Block, { readonly kind: 'table' }>;
  readonly label: string;
}) {
  const { head, rows, alignments } = props.table;
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={props.label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col" data-align={alignments[index]}>
                <MarkdownText text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...rest], index) => (
            <tr key={index}>
              <th scope="row" data-align={alignments[0]}>
                <MarkdownText text={first} />
              </th>
              {rest.map((cell, column) => (
                <td key={column} data-align={alignments[column + 1]}>
                  <MarkdownText text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
