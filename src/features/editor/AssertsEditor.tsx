import { useLayoutEffect, useMemo, useRef, useState, type Ref } from 'react';
import { useActions, useAppState } from '../../store/context';
import { selectTask } from '../../store/select';
import { assertLines, joinAsserts } from './assert-text';
import styles from './CodeHost.module.css';
import { handOver } from './hand-over';
import { PlainCode } from './PlainCode';
import { useAppStore } from './useAppStore';
import { useEditors } from './useEditors';
import { verdictMarks } from './verdict-marks';

/** The task's asserts with their verdicts, as high as they need. */
export function AssertsEditor() {
  const store = useAppStore();
  const actions = useActions();
  const editors = useEditors();
  const host = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  const [height, setHeight] = useState<number | null>(null);

  useLayoutEffect(() => {
    const element = host.current;
    if (!editors || !element) return;
    const built = editors.createAssertsEditor(element, store, actions, setHeight);
    handOver(plain.current, built.editor);
    return () => {
      built.dispose();
      setHeight(null);
    };
  }, [editors, store, actions]);

  const style = height === null ? undefined : { height };
  return (
    <div className={styles.asserts} style={style}>
      <div ref={host} className={styles.host} />
      {height === null && <PlainAsserts ref={plain} />}
    </div>
  );
}

function PlainAsserts({ ref }: { readonly ref: Ref<HTMLTextAreaElement> }) {
  const actions = useActions();
  const asserts = useAppState((state) => selectTask(state)?.asserts);
  const verdict = useAppState((state) => state.editorVerdict);
  const marks = useMemo(() => {
    if (verdict.phase !== 'judged' || !asserts) return [];
    return verdictMarks(assertLines(asserts), verdict.verdict).asserts;
  }, [asserts, verdict]);
  return (
    <PlainCode
      ref={ref}
      label="Asserts"
      text={joinAsserts(asserts ?? [])}
      marks={marks}
      onChange={null}
      onRun={() => void actions.runTests()}
      onSynthesize={() => void actions.synthesize()}
    />
  );
}
