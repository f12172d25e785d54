import type { ReactNode } from 'react';
import styles from './Table.module.css';

/** A column's head; numbers stand at the right. */
export interface TableColumn {
  readonly label: string;
  readonly numeric?: boolean;
}

/** Rows under heads, in a frame that scrolls by itself; the first cell of a row names it. */
export function Table(props: {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
  const { label, columns, rows } = props;
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" data-numeric={column.numeric}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => {
                const column = columns[index];
                if (!column) return null;
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column.label}
                    scope={index === 0 ? 'row' : undefined}
                    data-numeric={column.numeric}
                  >
                    {cell}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
