import type { Experiment } from '../../domain/experiment/experiment';
import { formatDate } from '../../lib/format-date';

const JOINT = ' · ';

/**
 * A short name for each of several runs: what their names do not share, as `T 0.5` of a sweep;
 * where two names are the same, their date tells them apart.
 */
export function runLabels(runs: readonly Experiment[]): readonly string[] {
  const named = runs.map(({ name, header }) => {
    const twin = runs.filter((other) => other.name === name).length > 1;
    return twin ? [...name.split(JOINT), formatDate(header.date)] : name.split(JOINT);
  });
  const [first = []] = named;
  const shortest = Math.min(...named.map(({ length }) => length));
  let shared = 0;
  while (
    runs.length > 1 &&
    shared < shortest - 1 &&
    named.every((parts) => parts[shared] === first[shared])
  ) {
    shared += 1;
  }
  return named.map((parts) => parts.slice(shared).join(JOINT));
}

/** A name as far as it fits, without its middle: what tells runs apart stands at the end. */
export function cutName(name: string, most: number): string {
  if (name.length <= most) return name;
  const tail = Math.min(Math.ceil(most / 2), 8);
  const head = Math.max(0, most - tail - 1);
  return `${name.slice(0, head).trimEnd()}…${name.slice(-tail).trimStart()}`;
}
