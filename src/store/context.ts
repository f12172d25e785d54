import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Actions, AppState } from './state';

/** What `app` hands down: the one store and the one set of actions. */
export const AppContext = createContext<{
  readonly store: StoreApi<AppState>;
  readonly actions: Actions;
} | null>(null);

function useApp(): { readonly store: StoreApi<AppState>; readonly actions: Actions } {
  const app = useContext(AppContext);
  if (!app) throw new Error('AppContext is missing: render inside <App/>.');
  return app;
}

/** Subscribes to a part of the state; `selector` must return a stable value for an unchanged state. */
export function useAppState<T>(selector: (state: AppState) => T): T {
  return useStore(useApp().store, selector);
}

/** The actions; they never change. */
export function useActions(): Actions {
  return useApp().actions;
}
