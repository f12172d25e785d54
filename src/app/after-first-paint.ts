/** A tab in the background never paints; its work must not wait for it. */
const UNPAINTED_MS = 1500;

/** Calls `work` once, as soon as something stands on the screen. */
export function afterFirstPaint(work: () => void): void {
  let done = false;
  const once = () => {
    if (!done) work();
    done = true;
  };
  new PerformanceObserver((entries, observer) => {
    if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    once();
  }).observe({ type: 'paint', buffered: true });
  setTimeout(once, UNPAINTED_MS);
}
