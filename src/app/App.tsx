import { useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { AppContext } from '../store/context';
import { Crash } from './Crash';
import type { App as Parts } from './create-app';
import { Screens } from './Screens';

/** The whole page over one app. */
export function App({ parts: { store, actions } }: { readonly parts: Parts }) {
  const value = useMemo(() => ({ store, actions }), [store, actions]);
  return (
    <ErrorBoundary FallbackComponent={Crash}>
      <AppContext value={value}>
        <Screens />
      </AppContext>
    </ErrorBoundary>
  );
}
