import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useCallback, useState, type ReactNode } from 'react';
import { CandidatePanel } from '../features/candidates/CandidatePanel';
import { EditorPanel } from '../features/editor/EditorPanel';
import { PromptLab } from '../features/prompt-lab/PromptLab';
import { TaskHeader } from '../features/tasks/TaskHeader';
import { TaskPanel } from '../features/tasks/TaskPanel';
import { layoutStorage } from './layout-storage';
import { useMedia } from '../ui/useMedia';
import { WorkbenchTabs } from './WorkbenchTabs';
import styles from './Workbench.module.css';

/** Tasks, program, candidates: side by side, or on a phone one at a time. */
export function Workbench() {
  const [shown, setShown] = useState<keyof WorkbenchParts>('program');
  const showProgram = useCallback(() => {
    setShown('program');
  }, []);
  const narrow = useMedia('(width <= 700px)');
  const program = (
    <div className={styles.program}>
      <TaskHeader promptLab={<PromptLab />} />
      <div className={styles.editor}>
        <EditorPanel />
      </div>
    </div>
  );
  const parts = {
    tasks: <TaskPanel onChoose={showProgram} />,
    program,
    candidates: <CandidatePanel onChoose={showProgram} />,
  };
  return narrow ? (
    <WorkbenchTabs parts={parts} shown={shown} onShow={setShown} />
  ) : (
    <WorkbenchPanels parts={parts} />
  );
}

/** The workbench's three parts. */
export interface WorkbenchParts {
  readonly tasks: ReactNode;
  readonly program: ReactNode;
  readonly candidates: ReactNode;
}

function WorkbenchPanels({ parts }: { readonly parts: WorkbenchParts }) {
  const layout = useDefaultLayout({
    id: 'workbench',
    panelIds: ['tasks', 'program', 'candidates'],
    storage: layoutStorage,
  });
  return (
    <Group id="workbench" className={styles.panels} {...pickLayout(layout)}>
      <Panel id="tasks" defaultSize="20%" minSize={200} groupResizeBehavior="preserve-pixel-size">
        {parts.tasks}
      </Panel>
      <Separator className={styles.separator} aria-label="Width of the tasks" />
      <Panel id="program" minSize={280}>
        {parts.program}
      </Panel>
      <Separator className={styles.separator} aria-label="Width of the candidates" />
      <Panel
        id="candidates"
        defaultSize="28%"
        minSize={260}
        groupResizeBehavior="preserve-pixel-size"
      >
        {parts.candidates}
      </Panel>
    </Group>
  );
}

function pickLayout({ defaultLayout, onLayoutChanged }: ReturnType<typeof useDefaultLayout>) {
  return { defaultLayout, onLayoutChanged };
}
