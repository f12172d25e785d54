import { ChartLine, Download, Table as TableIcon } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { toCsv } from '../../lib/csv';
import { Button } from '../Button';
import { Table } from '../Table';
import { useSaving } from '../useSaving';
import { ChartDrawing } from './ChartDrawing';
import type { ChartTable, DrawChart } from './chart-types';
import styles from './Chart.module.css';
import { pngOfSvg } from './png-of-svg';
import { standaloneSvg } from './standalone-svg';

/** A chart that is a table, too, and a file: SVG, PNG, CSV. */
export function Chart(props: {
  readonly title: string;
  /** What is to be seen, in a sentence. */
  readonly note: ReactNode;
  /** Without an ending. */
  readonly file: string;
  /** Must stay the same function for the same data. */
  readonly draw: DrawChart;
  readonly table: ChartTable;
}) {
  const { title, note, file, draw, table } = props;
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const { failure, save } = useSaving();

  /** @throws where nothing is drawn. */
  function svg(): { text: string; width: number; height: number } {
    const drawn = place.current?.querySelector('svg');
    if (!drawn) throw new Error('The chart is not drawn.');
    const background = getComputedStyle(drawn).getPropertyValue('--surface');
    const { width, height } = drawn.getBoundingClientRect();
    const ground = resolveColour(drawn, background);
    return { text: standaloneSvg(drawn, ground), width, height };
  }

  return (
    <figure className={styles.chart} aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        <p className={styles.note}>{note}</p>
      </figcaption>
      <div className={styles.tools} role="group" aria-label={`${title}: view and files`}>
        <Button
          tone="quiet"
          icon={shown === 'table' ? <ChartLine aria-hidden /> : <TableIcon aria-hidden />}
          onClick={() => {
            setShown(shown === 'table' ? 'chart' : 'table');
          }}
        >
          {shown === 'table' ? 'Chart' : 'Table'}
        </Button>
        <Button
          tone="quiet"
          icon={<Download aria-hidden />}
          disabled={shown === 'table'}
          onClick={() => {
            save(`${file}.svg`, () => new Blob([svg().text], { type: 'image/svg+xml' }));
          }}
        >
          SVG
        </Button>
        <Button
          tone="quiet"
          icon={<Download aria-hidden />}
          disabled={shown === 'table'}
          onClick={() => {
            save(`${file}.png`, () => {
              const { text, width, height } = svg();
              return pngOfSvg(text, width, height);
            });
          }}
        >
          PNG
        </Button>
        <Button
          tone="quiet"
          icon={<Download aria-hidden />}
          onClick={() => {
            save(
              `${file}.csv`,
              () => new Blob([toCsv(table.columns, table.rows)], { type: 'text/csv' }),
            );
          }}
        >
          CSV
        </Button>
      </div>
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      {shown === 'chart' ? (
        <ChartDrawing title={title} draw={draw} place={place} />
      ) : (
        <div className={styles.table}>
          <ChartNumbers title={title} table={table} />
        </div>
      )}
    </figure>
  );
}

function ChartNumbers({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  return (
    <Table
      label={title}
      columns={table.columns.map((label, index) => ({
        label,
        numeric: table.rows.some((row) => typeof row[index] === 'number'),
      }))}
      rows={table.rows.map((row, index) => ({
        key: String(index),
        cells: row.map((cell) =>
          typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(4) : (cell ?? '–'),
        ),
      }))}
    />
  );
}

/** A colour as the browser computes it: a file knows neither variables nor light and dark. */
function resolveColour(near: Element, colour: string): string {
  const probe = document.createElement('span');
  probe.style.color = colour;
  near.parentElement?.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
}
