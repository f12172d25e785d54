import type { Change, TableName } from './kept';
import type { AppState } from './state';

function recordChanges(
  table: TableName,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Change[] {
  if (before === after) return [];
  const written = Object.entries(after).flatMap(([key, value]) =>
    before[key] === value ? [] : [{ table, key, value }],
  );
  const gone = Object.keys(before).flatMap((key) =>
    key in after ? [] : [{ table, key, value: undefined }],
  );
  return [...written, ...gone];
}

type KeptState = Pick<
  AppState,
  | 'settings'
  | 'selectedTask'
  | 'tasks'
  | 'drafts'
  | 'solved'
  | 'documents'
  | 'runs'
  | 'recorded'
  | 'series'
  | 'measurements'
  | 'currentSeries'
>;

function ownTasks({ tasks }: KeptState): Record<string, unknown> {
  return Object.fromEntries(Object.entries(tasks).filter(([, { origin }]) => origin !== 'pack'));
}

function realRuns({ runs, recorded }: KeptState): Record<string, unknown> {
  return Object.fromEntries(Object.entries(runs).filter(([task]) => !(task in recorded)));
}

/** What must be written for the kept data to go from one state to the next. */
export function keptChanges(before: KeptState, after: KeptState): readonly Change[] {
  const changes: Change[] = [];
  if (before.settings !== after.settings) {
    changes.push({ table: 'settings', key: 'settings', value: after.settings });
  }
  if (before.selectedTask !== after.selectedTask) {
    changes.push({
      table: 'session',
      key: 'selectedTask',
      value: after.selectedTask ?? undefined,
    });
  }
  if (before.currentSeries !== after.currentSeries) {
    changes.push({
      table: 'session',
      key: 'currentSeries',
      value: after.currentSeries ?? undefined,
    });
  }
  changes.push(...recordChanges('series', before.series, after.series));
  changes.push(...recordChanges('measurements', before.measurements, after.measurements));
  if (before.tasks !== after.tasks) {
    changes.push(...recordChanges('tasks', ownTasks(before), ownTasks(after)));
  }
  changes.push(...recordChanges('drafts', before.drafts, after.drafts));
  changes.push(...recordChanges('solved', before.solved, after.solved));
  changes.push(...recordChanges('documents', before.documents, after.documents));
  if (before.runs !== after.runs || before.recorded !== after.recorded) {
    changes.push(...recordChanges('runs', realRuns(before), realRuns(after)));
  }
  return changes;
}
