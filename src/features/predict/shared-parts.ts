import { createContext, type ComponentType } from 'react';
import type { LineNote } from '../../domain/predict/trace-view';
import type { TaskChoice } from '../../domain/task-choice';

/** What other features have too: features don't import each other, so `app` passes it in. */
export interface SharedParts {
  /** Draws a program as the editor does. */
  readonly CodeView: ComponentType<{
    readonly label: string;
    readonly text: string;
    /** The line that is about to run, 1-based; null for none. */
    readonly line: number | null;
    readonly notes: readonly LineNote[];
  }>;
  readonly TaskFields: ComponentType<{
    readonly choice: TaskChoice;
    readonly onChange: (choice: TaskChoice) => void;
  }>;
}

/** Where the screen's pieces find them. */
export const SharedPartsContext = createContext<SharedParts>({
  CodeView: ({ text }) => text,
  TaskFields: () => null,
});
