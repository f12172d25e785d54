import { lazy, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Route, Router, Switch, useRoute } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { CodeView } from '../features/editor/CodeView';
import { Notices } from '../features/notices/Notices';
import { Bar } from '../features/shell/Bar';
import { StatusBar } from '../features/shell/StatusBar';
import { useShortcuts } from '../features/shell/useShortcuts';
import { useTheme } from '../features/shell/useTheme';
import { DropTarget } from '../features/tasks/DropTarget';
import { HintProvider } from '../ui/Hint';
import '../ui/base.css';
import '../ui/theme.css';
import { Crash } from './Crash';
import { NotFound } from './NotFound';
import styles from './Screens.module.css';
import { Workbench } from './Workbench';

// Not needed for the first paint.
const AboutScreen = lazy(async () => ({
  default: (await import('../features/about/AboutScreen')).AboutScreen,
}));
const ExperimentsScreen = lazy(async () => ({
  default: (await import('../features/experiments/ExperimentsScreen')).ExperimentsScreen,
}));
const ProtocolFields = lazy(async () => ({
  default: (await import('../features/prompt-lab/ProtocolFields')).ProtocolFields,
}));
const TaskFields = lazy(async () => ({
  default: (await import('../features/task-choice/TaskFields')).TaskFields,
}));
const RunScreen = lazy(async () => ({
  default: (await import('../features/experiments/RunScreen')).RunScreen,
}));
const CompareScreen = lazy(async () => ({
  default: (await import('../features/experiments/CompareScreen')).CompareScreen,
}));
const ModelsScreen = lazy(async () => ({
  default: (await import('../features/models/ModelsScreen')).ModelsScreen,
}));
const OwnTaskScreen = lazy(async () => ({
  default: (await import('../features/own-task/OwnTaskScreen')).OwnTaskScreen,
}));
const PredictScreen = lazy(async () => ({
  default: (await import('../features/predict/PredictScreen')).PredictScreen,
}));
const SeriesScreen = lazy(async () => ({
  default: (await import('../features/predict/SeriesScreen')).SeriesScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/SettingsScreen')).SettingsScreen,
}));

/** Every screen, by the address after `#`. */
export function Screens() {
  useTheme();
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
  useShortcuts(here);
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
        <Suspense fallback={null}>
          <Switch>
            <Route path="/experiments">
              <ExperimentsScreen ProtocolFields={ProtocolFields} TaskFields={TaskFields} />
            </Route>
            <Route path="/experiments/compare/:first/:second">
              {({ first, second }) => <CompareScreen first={first} second={second} />}
            </Route>
            <Route path="/experiments/:id">{({ id }) => <RunScreen key={id} id={id} />}</Route>
            <Route path="/models" component={ModelsScreen} />
            <Route path="/predict">
              <PredictScreen CodeView={CodeView} TaskFields={TaskFields} />
            </Route>
            <Route path="/predict/:id">{({ id }) => <SeriesScreen key={id} id={id} />}</Route>
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
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
