import { ChartLine, Download, Table as TableIcon } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { toCsv } from '../../lib/csv';
import { saveFile } from '../../lib/save-file';
import { Button } from '../Button';
import { Table } from '../Table';
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

  function svg(): { text: string; width: number; height: number } | null {
    const drawn = place.current?.querySelector('svg');
    if (!drawn) return null;
    const background = getComputedStyle(drawn).getPropertyValue('--surface');
    const { width, height } = drawn.getBoundingClientRect();
    const ground = resolveColour(drawn, background);
    return { text: standaloneSvg(drawn, ground), width, height };
  }

  async function savePng(): Promise<void> {
    const picture = svg();
    if (!picture) return;
    const { text, width, height } = picture;
    saveFile(await pngOfSvg(text, width, height), `${file}.png`);
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
            const picture = svg();
            if (picture)
              saveFile(new Blob([picture.text], { type: 'image/svg+xml' }), `${file}.svg`);
          }}
        >
          SVG
        </Button>
        <Button
          tone="quiet"
          icon={<Download aria-hidden />}
          disabled={shown === 'table'}
          onClick={() => void savePng()}
        >
          PNG
        </Button>
        <Button
          tone="quiet"
          icon={<Download aria-hidden />}
          onClick={() => {
            saveFile(
              new Blob([toCsv(table.columns, table.rows)], { type: 'text/csv' }),
              `${file}.csv`,
            );
          }}
        >
          CSV
        </Button>
      </div>
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
