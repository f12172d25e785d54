import { ErrorBoundary } from 'react-error-boundary';
import { Route, Router, Switch, useRoute } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { AboutScreen } from '../features/about/AboutScreen';
import { ModelsScreen } from '../features/models/ModelsScreen';
import { Notices } from '../features/notices/Notices';
import { OwnTaskScreen } from '../features/own-task/OwnTaskScreen';
import { SettingsScreen } from '../features/settings/SettingsScreen';
import { Bar } from '../features/shell/Bar';
import { StatusBar } from '../features/shell/StatusBar';
import { useShortcuts } from '../features/shell/useShortcuts';
import { useTheme } from '../features/shell/useTheme';
import { DropTarget } from '../features/tasks/DropTarget';
import { HintProvider } from '../ui/Hint';
import { Crash } from './Crash';
import { NotFound } from './NotFound';
import styles from './Screens.module.css';
import { Workbench } from './Workbench';

/** Every screen, by the address after `#`. */
export function Screens() {
  useTheme();
  useShortcuts();
  return (
    <Router hook={useHashLocation}>
      <HintProvider>
        <div className={styles.frame}>
          <Bar />
          <main className={styles.main}>
            <KeptWorkbench />
            <OtherScreens />
          </main>
          <StatusBar />
        </div>
        <Notices />
        <DropTarget />
      </HintProvider>
    </Router>
  );
}

/** Hidden, not gone, on the other screens: the editor keeps its place. */
function KeptWorkbench() {
  const [here] = useRoute('/');
  return (
    <div className={styles.screen} hidden={!here}>
      <ErrorBoundary FallbackComponent={Crash}>
        <Workbench />
      </ErrorBoundary>
    </div>
  );
}

function OtherScreens() {
  const [atWorkbench] = useRoute('/');
  if (atWorkbench) return null;
  return (
    <div className={styles.screen}>
      <ErrorBoundary FallbackComponent={Crash}>
        <Switch>
          <Route path="/models" component={ModelsScreen} />
          <Route path="/settings" component={SettingsScreen} />
          <Route path="/about" component={AboutScreen} />
          <Route path="/tasks/new">
            <OwnTaskScreen id={null} />
          </Route>
          <Route path="/tasks/edit/:id">
            {({ id }) => <OwnTaskScreen key={id} id={decodeURIComponent(id)} />}
          </Route>
          <Route component={NotFound} />
        </Switch>
      </ErrorBoundary>
    </div>
  );
}
