import type { Version } from '../../store/state';

/** Whose a version is, in words: `Starter`, `Candidate 3`, `Your edit of candidate 3`. */
export function describeVersion(versions: readonly Version[], version: Version): string {
  const { origin } = version;
  switch (origin.kind) {
    case 'starter':
      return 'Starter';
    case 'candidate':
      return `Candidate ${String(origin.sample + 1)}`;
    case 'edit':
      return `Your edit of ${describeRoot(versions, origin.of)}`;
  }
}

function describeRoot(versions: readonly Version[], id: string): string {
  const seen = new Set<string>();
  let next = versions.find((version) => version.id === id);
  while (next?.origin.kind === 'edit' && !seen.has(next.id)) {
    seen.add(next.id);
    const { of } = next.origin;
    next = versions.find((version) => version.id === of);
  }
  if (next?.origin.kind === 'candidate') return `candidate ${String(next.origin.sample + 1)}`;
  return 'the starter';
}

/** When a version came to be: the time for one of today, else the date and time. */
export function describeMoment(at: number, now: number = Date.now()): string {
  const date = new Date(at);
  const today = date.toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat('en-GB', {
    ...(today ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(date);
}
