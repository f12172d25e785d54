import type { Run } from '../../domain/run';

function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} s`;
}

/** How far a run is and how fast it goes: `8 of 12 judged · 412 tokens/s · 0.8 s`. */
export function describePace(run: Run): string {
  const judged = run.candidates.filter(({ phase }) => phase === 'judged').length;
  if (run.phase === 'running' && run.tokens === 0) {
    return run.promptTokens === null
      ? 'Reading the prompt'
      : `Prompt read: ${String(run.promptTokens)} tokens`;
  }
  const parts = [`${String(judged)} of ${String(run.candidates.length)} judged`];
  if (run.elapsedMs > 0) {
    const speed = Math.round(run.tokens / (run.elapsedMs / 1000));
    parts.push(`${speed.toLocaleString('en')} tokens/s`, seconds(run.elapsedMs));
  }
  return parts.join(' · ');
}
