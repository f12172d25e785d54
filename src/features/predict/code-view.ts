import { createContext, type ComponentType } from 'react';
import type { LineNote } from '../../domain/predict/trace-view';

/** What shows a program: the editor's own view, handed in by the app. */
export type CodeViewComponent = ComponentType<{
  readonly label: string;
  readonly text: string;
  /** The line that is about to run, 1-based; null for none. */
  readonly line: number | null;
  readonly notes: readonly LineNote[];
}>;

/** Features don't import each other: the app says what shows code here. */
export const CodeViewContext = createContext<CodeViewComponent>(({ text }) => text);
