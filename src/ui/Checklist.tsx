import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from './Button';
import styles from './Checklist.module.css';
import { moveFocusInList } from './list-keys';
import { TextField } from './TextField';

/** A row of a checklist. */
export interface ChecklistItem {
  readonly id: string;
  readonly title: string;
}

/** Many things to be ticked, found by their words; what is ticked is up to its owner. */
export function Checklist(props: {
  /** What the things are called, more than one of them: `tasks`. */
  readonly noun: string;
  /** Those that have these words; must stay the same function for the same things. */
  readonly find: (words: string) => readonly ChecklistItem[];
  /** How many there are. */
  readonly total: number;
  readonly chosen: ReadonlySet<string>;
  /** At most as many can be ticked; without it, all at once. */
  readonly most?: number;
  readonly onChange: (ids: readonly string[], ticked: boolean) => void;
  /** Missing where there is nothing to clear. */
  readonly onClear: (() => void) | undefined;
}) {
  const { noun, find, total, chosen, most, onChange, onClear } = props;
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<string | null>(null);
  const shown = useMemo(() => find(query), [find, query]);
  const full = most !== undefined && chosen.size >= most;
  /** The one row that Tab comes to; the arrow keys go on from there. */
  const stop = shown.find(({ id }) => id === active) ?? shown[0];
  return (
    <div className={styles.checklist}>
      <div className={styles.head}>
        <TextField
          label={`Find ${noun}`}
          hideLabel
          type="search"
          placeholder={`Find ${noun} by word or tag`}
          icon={<Search size={14} aria-hidden="true" />}
          className={styles.search}
          value={query}
          onChange={setQuery}
        />
        {most === undefined && (
          <Button
            tone="quiet"
            disabled={shown.every(({ id }) => chosen.has(id))}
            onClick={() => {
              onChange(
                shown.map(({ id }) => id),
                true,
              );
            }}
          >
            Tick all {shown.length}
          </Button>
        )}
        <Button tone="quiet" disabled={!onClear} onClick={onClear}>
          Clear
        </Button>
        <span role="status" className={styles.count}>
          {chosen.size} of {full ? `${most} at most` : total} ticked
        </span>
      </div>
      <ul
        role="list"
        className={styles.list}
        aria-label={`${noun.charAt(0).toUpperCase()}${noun.slice(1)} to tick`}
        onKeyDown={moveFocusInList}
      >
        {shown.map(({ id, title }) => (
          <li key={id}>
            <label className={styles.row}>
              <input
                type="checkbox"
                data-row
                tabIndex={id === stop?.id ? 0 : -1}
                checked={chosen.has(id)}
                aria-disabled={full && !chosen.has(id)}
                onFocus={() => {
                  setActive(id);
                }}
                onChange={(event) => {
                  const { checked } = event.target;
                  if (!checked || !full) onChange([id], checked);
                }}
              />
              <span className={styles.title}>{title}</span>
              <span className={styles.id}>{id}</span>
            </label>
          </li>
        ))}
        {shown.length === 0 && (
          <li className={styles.none}>
            {total === 0 ? `There are no ${noun}.` : 'None has these words.'}
          </li>
        )}
      </ul>
    </div>
  );
}
