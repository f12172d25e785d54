import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LineNote } from '../../domain/predict/trace-view';
import styles from './CodeView.module.css';
import './code-look.css';
import { PlainCode } from './PlainCode';
import { useEditors, type Editors } from './useEditors';

const ignore = () => undefined;

/** A program to be read: Monaco, and until it has loaded the plain lines. */
export function CodeView(props: {
  readonly label: string;
  readonly text: string;
  /** The line that is about to run, 1-based; null for none. */
  readonly line: number | null;
  readonly notes: readonly LineNote[];
}) {
  const { label, text, line, notes } = props;
  const editors = useEditors();
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<ReturnType<Editors['createCodeView']> | null>(null);
  const [height, setHeight] = useState<number | null>(null);

  useLayoutEffect(() => {
    const element = host.current;
    if (!editors || !element) return;
    const built = editors.createCodeView(element, label, setHeight);
    const stopTheme = editors.followTheme(element);
    setView(built);
    return () => {
      stopTheme();
      built.dispose();
      setView(null);
    };
  }, [editors, label]);

  useEffect(() => {
    view?.show(text, { line, notes });
  }, [view, text, line, notes]);

  const style = height === null ? undefined : { height };
  return (
    <div className={`assay-code ${styles.view ?? ''}`} style={style}>
      <div ref={host} className={styles.host} />
      {view === null && (
        <PlainCode
          label={label}
          text={text}
          marks={[]}
          onChange={null}
          onRun={ignore}
          onSynthesize={ignore}
        />
      )}
    </div>
  );
}
