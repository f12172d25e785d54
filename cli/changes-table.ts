import type { VerdictChange } from '../src/domain/run-file/verdict-changes';
import { groupBy } from '../src/lib/group-by';

/** What judging again has changed, in plain text: how many verdicts, and which, task by task. */
export function changesTable(changes: readonly VerdictChange[], compared: number): string {
  if (compared === 0) return 'No sample had a verdict before.\n';
  const deciding = changes.filter(({ decides }) => decides).length;
  const head = `verdicts changed: ${String(changes.length)} of ${String(compared)}, ${String(deciding)} of them between solving and not\n`;
  const lines = [...groupBy(changes, ({ taskId }) => taskId)].map(([taskId, own]) => {
    const each = own.map(
      ({ sample, before, after }) => `sample ${String(sample)} ${before} → ${after}`,
    );
    return `  ${taskId}: ${each.join('; ')}\n`;
  });
  return head + lines.join('');
}
