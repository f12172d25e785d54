import { useContext } from 'react';
import { AppContext } from '../../store/context';

/** The store itself, for what must follow it in the same instant: Monaco. */
export function useAppStore() {
  const app = useContext(AppContext);
  if (!app) throw new Error('AppContext is missing: render inside <App/>.');
  return app.store;
}
