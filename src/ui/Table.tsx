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

/**
 * Rows under heads, in a frame that scrolls by itself; the first cell of a row names it. Where
 * `stacks`, a narrow screen has a row's cells under one another, each with its head.
 */
export function Table(props: {
  readonly label: string;
  /** Stands above the table and names it. */
  readonly caption?: ReactNode;
  readonly stacks?: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}) {
  const { label, caption, stacks, columns, rows } = props;
  // Laid out as blocks, a browser no longer takes the elements for a table.
  const role = (name: string): string | undefined => (stacks ? name : undefined);
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table} role={role('table')} data-stacks={stacks}>
        {caption !== undefined && <caption>{caption}</caption>}
        <thead role={role('rowgroup')}>
          <tr role={role('row')}>
            {columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                role={role('columnheader')}
                data-numeric={column.numeric}
              >
                {column.spoken ? <span className="spoken">{column.label}</span> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role('rowgroup')}>
          {rows.map(({ key, cells, marked }) => (
            <tr key={key} role={role('row')} data-marked={marked}>
              {cells.map((cell, index) => {
                const column = columns[index];
                if (!column) return null;
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column.label}
                    scope={index === 0 ? 'row' : undefined}
                    role={role(index === 0 ? 'rowheader' : 'cell')}
                    data-numeric={column.numeric}
                    data-head={column.label}
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
