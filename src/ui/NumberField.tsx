import { useId, useState } from 'react';
import { joinClasses } from '../lib/join-classes';
import styles from './NumberField.module.css';

/** A number within bounds. What is typed stays; only a valid number is passed on. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly unit?: string;
  /** Label and field in one frame, for a bar. */
  readonly compact?: boolean;
  readonly onChange: (value: number) => void;
}) {
  const { label, value, min, max, step = 1, unit, compact = false } = props;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const parsed = draft === null ? value : readNumber(draft, min, max, step);

  function change(text: string): void {
    setDraft(text);
    const number = readNumber(text, min, max, step);
    if (number !== null && number !== value) props.onChange(number);
  }

  const invalid = parsed === null;
  const range = `${String(min)} to ${String(max)}`;
  return (
    <span className={joinClasses(styles.field, compact && styles.compact)}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.frame}>
        <input
          id={id}
          type="number"
          inputMode={step < 1 ? 'decimal' : 'numeric'}
          {...{ min, max, step }}
          value={draft ?? value}
          title={range}
          aria-invalid={invalid}
          aria-describedby={invalid ? `${id}-problem` : undefined}
          style={{ width: `${String(Math.max(String(max).length, step < 1 ? 3 : 2) + 3.2)}ch` }}
          onChange={(event) => {
            change(event.target.value);
          }}
          onBlur={() => {
            setDraft(null);
          }}
        />
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      </span>
      {invalid && (
        <span id={`${id}-problem`} role="alert" className={styles.problem}>
          {label} must be {range}.
        </span>
      )}
    </span>
  );
}

function readNumber(text: string, min: number, max: number, step: number): number | null {
  const number = text.trim() === '' ? NaN : Number(text);
  if (!(number >= min && number <= max)) return null;
  return step >= 1 && !Number.isInteger(number) ? null : number;
}
