import { useEffect, useState } from 'react';

/** The module that is loaded after first paint. */
export type Editors = typeof import('./monaco-editors');

let loading: Promise<Editors> | null = null;
let loadedOnce: Editors | null = null;

function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in window) {
        requestIdleCallback(
          () => {
            resolve();
          },
          { timeout: 600 },
        );
      } else setTimeout(resolve, 60);
    });
  });
}

async function loadEditors(): Promise<Editors> {
  await afterFirstPaint();
  return import('./monaco-editors');
}

/** Monaco and what is built on it, or null until it has loaded; without it the plain editors stay. */
export function useEditors(): Editors | null {
  const [editors, setEditors] = useState(loadedOnce);
  useEffect(() => {
    let wanted = true;
    loading ??= loadEditors();
    loading.then(
      (loaded) => {
        loadedOnce = loaded;
        if (wanted) setEditors(loaded);
      },
      (error: unknown) => {
        loading = null;
        console.warn('Monaco did not load; the plain editor stays.', error);
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  return editors;
}
