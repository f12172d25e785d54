import { useMemo, type KeyboardEvent, type Ref } from 'react';
import { joinClasses } from '../../lib/join-classes';
import marks from './Marks.module.css';
import styles from './PlainCode.module.css';
import { tokenizeLine, type OpenString } from './python-tokens';
import type { Mark } from './verdict-marks';

export interface PlainCodeProps {
  readonly label: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly squiggle?: boolean;
  readonly writing?: boolean;
  readonly onChange: ((text: string) => void) | null;
  readonly onRun: () => void;
  readonly onSynthesize: () => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Stands where Monaco will, with the same measures and colours: a textarea over coloured lines. */
export function PlainCode({ ref, ...props }: PlainCodeProps) {
  const lines = useMemo(() => colouredLines(props.text), [props.text]);

  function runByKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey) props.onSynthesize();
    else props.onRun();
  }

  return (
    <div className={styles.scroller}>
      <div className={styles.stack}>
        <div className={styles.lines} aria-hidden="true">
          {lines.map((pieces, index) => {
            const mark = props.marks.find(({ line }) => line === index + 1);
            const kind = mark && marks[mark.kind];
            return (
              <div key={index} className={joinClasses(styles.line, mark && marks.line, kind)}>
                {mark && <span className={joinClasses(styles.glyph, marks.glyph)} />}
                <span className={styles.number}>{index + 1}</span>
                {indentOf(pieces)}
                <span className={joinClasses(props.squiggle && mark && marks.squiggle)}>
                  {pieces.map(({ text, kind: token }, at) => (
                    <span key={at} data-token={token}>
                      {at === 0 ? text.trimStart() : text}
                    </span>
                  ))}
                </span>
                {mark && <span className={marks.words}>{`   ${mark.text}`}</span>}
                {props.writing && index === lines.length - 1 && (
                  <span className={marks.caret}>▍</span>
                )}
              </div>
            );
          })}
        </div>
        <textarea
          ref={ref}
          className={styles.field}
          aria-label={props.label}
          value={props.text}
          readOnly={!props.onChange}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          onChange={(event) => props.onChange?.(event.target.value)}
          onKeyDown={runByKey}
        />
      </div>
    </div>
  );
}

interface Piece {
  readonly text: string;
  readonly kind: string;
}

function indentOf([first]: readonly Piece[]): string {
  return /^\s*/.exec(first?.text ?? '')?.[0] ?? '';
}

function colouredLines(text: string): Piece[][] {
  let open: OpenString = '';
  return text.split('\n').map((line) => {
    const read = tokenizeLine(line, open);
    open = read.open;
    return read.tokens.map(({ start, kind }, index) => ({
      text: line.slice(start, read.tokens[index + 1]?.start),
      kind,
    }));
  });
}
