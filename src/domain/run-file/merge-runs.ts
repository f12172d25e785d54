import type { RunFile, RunHeader, RunSample } from './run-file';

/** Parts of one run put together, or the reason why they are not parts of one. */
export type MergedRuns =
  | { readonly kind: 'run'; readonly run: RunFile; readonly notes: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** The parts of a header that must be equal in all of a run's parts: all but shard, date and machine. */
const shared = [
  ...['version', 'protocol', 'model', 'sampling', 'timeLimitMs', 'tasks', 'versions'],
] as readonly (keyof RunHeader)[];

function difference(a: RunHeader, b: RunHeader): string | null {
  return shared.find((key) => stable(a[key]) !== stable(b[key])) ?? null;
}

/** JSON with the keys of objects in order. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  );
}

/**
 * Puts the shards of one run together, in the order of its tasks. A sample that stands in two
 * files is taken once, from the first; runs with different headers are refused.
 */
export function mergeRuns(
  files: readonly { readonly name: string; readonly run: RunFile }[],
): MergedRuns {
  const [first, ...others] = files;
  if (!first) return { kind: 'refused', reason: 'There is no run to merge.' };
  for (const { name, run } of others) {
    const key = difference(first.run.header, run.header);
    if (key !== null) {
      const reason = `${name} is of another run than ${first.name}: their ${key} differ.`;
      return { kind: 'refused', reason };
    }
  }
  const { header } = first.run;
  const place = new Map(header.tasks.ids.map((id, index) => [id, index]));
  const samples = new Map<string, RunSample>();
  const notes: string[] = [];
  for (const { name, run } of files) {
    let repeated = 0;
    for (const sample of run.samples) {
      const key = `${sample.taskId}\n${String(sample.sample)}`;
      if (samples.has(key)) repeated += 1;
      else samples.set(key, sample);
    }
    if (repeated > 0) notes.push(`${name}: ${repeated} samples stood in another file already.`);
  }
  const wanted = header.tasks.ids.length * header.sampling.samples;
  if (samples.size < wanted) {
    notes.push(`The run is not complete: ${samples.size} of ${wanted} samples are there.`);
  }
  const machines = new Set(files.map(({ run }) => stable(run.header.machine ?? null)));
  if (machines.size > 1) {
    notes.push(
      `The parts come from ${machines.size} kinds of machines; the header names the first.`,
    );
  }
  const dates = files.map(({ run }) => run.header.date).sort();
  return {
    kind: 'run',
    run: {
      header: { ...header, date: dates[0] ?? header.date, shard: null },
      samples: [...samples.values()].sort(
        (a, b) => (place.get(a.taskId) ?? 0) - (place.get(b.taskId) ?? 0) || a.sample - b.sample,
      ),
    },
    notes,
  };
}
