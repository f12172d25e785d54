import { useId, useLayoutEffect, useRef, useState, type Ref } from 'react';
import { useActions, useAppState } from '../../store/context';
import styles from './CodeHost.module.css';
import { handOver } from './hand-over';
import { PlainCode } from './PlainCode';
import { shownProgram } from './shown-program';
import { useAppStore } from './useAppStore';
import { useEditors } from './useEditors';
import { verdictMarks } from './verdict-marks';

/** The program: Monaco, and before it has loaded a plain editor that can already be typed in. */
export function ProgramEditor() {
  const store = useAppStore();
  const actions = useActions();
  const editors = useEditors();
  const host = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  const [taken, setTaken] = useState(false);
  const hint = useId();

  useLayoutEffect(() => {
    const element = host.current;
    if (!editors || !element) return;
    const built = editors.createProgramEditor(element, store, actions, hint);
    const stopTheme = editors.followTheme(element);
    handOver(plain.current, built.editor);
    setTaken(true);
    return () => {
      stopTheme();
      built.dispose();
      setTaken(false);
    };
  }, [editors, store, actions, hint]);

  return (
    <div className={styles.program}>
      <div ref={host} className={styles.host} />
      {!taken && <PlainProgram ref={plain} />}
      <p id={hint} hidden>
        Tab indents. Press Escape and then Tab to leave the editor. Control or Command with Enter
        runs the tests, with Shift as well it synthesizes.
      </p>
    </div>
  );
}

function PlainProgram({ ref }: { readonly ref: Ref<HTMLTextAreaElement> }) {
  const actions = useActions();
  const kind = useAppState((state) => shownProgram(state).kind);
  const text = useAppState((state) => {
    const shown = shownProgram(state);
    return shown.kind === 'nothing' ? '' : shown.text;
  });
  const verdict = useAppState((state) => state.editorVerdict);
  function edit(changed: string): void {
    actions.editProgram(changed);
  }

  const marks =
    verdict.phase === 'judged' && kind === 'version'
      ? verdictMarks([], verdict.verdict).program
      : [];
  return (
    <PlainCode
      ref={ref}
      label="Program"
      text={text}
      marks={marks}
      squiggle
      writing={kind === 'writing'}
      onChange={kind === 'version' ? edit : null}
      onRun={() => void actions.runTests()}
      onSynthesize={() => void actions.synthesize()}
    />
  );
}
