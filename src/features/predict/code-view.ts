import { createContext, type ReactNode } from 'react';
import type { LineNote } from '../../domain/predict/trace-view';

/** Draws a program: the editor's own view, handed in by the app. */
export type RenderCode = (code: {
  readonly label: string;
  readonly text: string;
  /** The line that is about to run, 1-based; null for none. */
  readonly line: number | null;
  readonly notes: readonly LineNote[];
}) => ReactNode;

/** Features don't import each other: the app says what shows code here. */
export const CodeContext = createContext<RenderCode>(({ text }) => text);
