import { maskPython } from './python-mask';

/** Names before a bracket in asserts which are not the function under test. */
const helpers = new Set(
  `abs all any assert and await bool bytes callable chr complex dict divmod else enumerate eval
  filter float format frozenset getattr hasattr hash hex if in int is isinstance iter lambda len
  list map max min next not object or ord pow print range repr reversed round set slice sorted str
  sum tuple type yield zip`.split(/\s+/),
);

/** The functions that an assert calls by a plain name, in order; Python's own only if `own`. */
function calledNames(assert: string, own: boolean): string[] {
  const calls = maskPython(assert).code.matchAll(/(?<![\w.])([^\W\d]\w*)\s*\(/gu);
  return Array.from(calls, ({ 1: name = '' }) => name).filter(
    (name) => name !== 'assert' && helpers.has(name) === own,
  );
}

/** Whether an assert calls the function of that name. */
export function calls(assert: string, name: string): boolean {
  return calledNames(assert, helpers.has(name)).includes(name);
}

/** The function which most of the asserts call, the earliest of equals; null when there is none. */
export function functionName(asserts: readonly string[]): string | null {
  return mostCalled(asserts, false) ?? mostCalled(asserts, true);
}

function mostCalled(asserts: readonly string[], own: boolean): string | null {
  const counts = new Map<string, number>();
  for (const assert of asserts) {
    for (const name of new Set(calledNames(assert, own))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  let best: string | null = null;
  for (const [name, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = name;
  }
  return best;
}
