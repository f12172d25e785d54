import { useEffect } from 'react';
import { useAppState } from '../../store/context';

/** Puts the wished theme on the page; `system` leaves it to the browser. */
export function useTheme(): void {
  const theme = useAppState((state) => state.settings.theme);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
