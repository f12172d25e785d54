import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useAppState } from '../store/context';
import type { WorkbenchParts } from './Workbench';
import styles from './Workbench.module.css';

const tabs = [
  { part: 'tasks', label: 'Tasks' },
  { part: 'program', label: 'Program' },
  { part: 'candidates', label: 'Candidates' },
] as const;

type Part = keyof WorkbenchParts;

/** The parts one at a time; choosing a task or a candidate leads to the program, a run to its candidates. */
export function WorkbenchTabs({ parts }: { readonly parts: WorkbenchParts }) {
  const [shown, setShown] = useState<Part>('program');
  const list = useRef<HTMLDivElement>(null);
  useFollowing(setShown);

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const index = tabs.findIndex(({ part }) => part === shown);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (!next) return;
    setShown(next.part);
    list.current?.querySelector<HTMLElement>(`#tab-${next.part}`)?.focus();
  }

  return (
    <div className={styles.tabbed}>
      <div
        ref={list}
        role="tablist"
        aria-label="Workbench"
        className={styles.tabs}
        onKeyDown={onKeyDown}
      >
        {tabs.map(({ part, label }) => (
          <button
            key={part}
            type="button"
            role="tab"
            id={`tab-${part}`}
            className={styles.tab}
            aria-selected={part === shown}
            aria-controls={`part-${part}`}
            tabIndex={part === shown ? 0 : -1}
            onClick={() => {
              setShown(part);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ part }) => (
        <div
          key={part}
          id={`part-${part}`}
          role="tabpanel"
          aria-labelledby={`tab-${part}`}
          className={styles.part}
          hidden={part !== shown}
        >
          {parts[part]}
        </div>
      ))}
    </div>
  );
}

/** Turns to the part where something just happened by the reader's doing. */
function useFollowing(show: (part: Part) => void): void {
  const task = useAppState((state) => state.selectedTask);
  const candidate = useAppState((state) => state.selectedCandidate);
  const run = useAppState((state) => state.activeRun);
  const before = useRef({ task, candidate, run });
  useEffect(() => {
    const { current } = before;
    before.current = { task, candidate, run };
    if (run !== null && run !== current.run) show('candidates');
    else if (task !== current.task || (candidate && candidate !== current.candidate))
      show('program');
  }, [task, candidate, run, show]);
}
