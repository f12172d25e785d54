import type { ReactNode } from 'react';
import styles from './Table.module.css';

/** A column's head; numbers stand at the right. */
export interface TableColumn {
  readonly label: string;
  readonly numeric?: boolean;
  /** The head is heard only. */
  readonly spoken?: boolean;
}

/** A row; what a `marked` one differs by must be told in a cell, too. */
export interface TableRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  readonly marked?: boolean;
}

/** Rows under heads, in a frame that scrolls by itself; the first cell of a row names it. */
export function Table(props: {
  readonly label: string;
  /** Stands above the table and names it. */
  readonly caption?: ReactNode;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}) {
  const { label, caption, columns, rows } = props;
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" data-numeric={column.numeric}>
                {column.spoken ? <span className="spoken">{column.label}</span> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, marked }) => (
            <tr key={key} data-marked={marked}>
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
