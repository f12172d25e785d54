import { formatBytes } from '../src/lib/format-bytes';

/** What a command has taken so far. */
export interface Cost {
  /** Wall-clock seconds. */
  readonly seconds: number;
  /** Samples that it judged itself, without those that a file had already. */
  readonly programs: number;
  /** Most resident memory of the process with its threads, in bytes. */
  readonly peakBytes: number;
}

/** Starts the clock; the function it gives tells the cost of so many programs. */
export function startClock(): (programs: number) => Cost {
  const begun = performance.now();
  return (programs) => ({
    seconds: (performance.now() - begun) / 1000,
    programs,
    // Node tells it in units of 1,024 bytes.
    peakBytes: process.resourceUsage().maxRSS * 1024,
  });
}

/** A command's cost as rows of its table. */
export function costRows({ seconds, programs, peakBytes }: Cost): readonly [string, string][] {
  const rate = seconds > 0 ? (programs / seconds).toFixed(2) : '–';
  return [
    ['time of this command', durationWords(seconds)],
    ['programs now, rate', `${String(programs)}, ${rate} programs/s`],
    ['peak memory', formatBytes(peakBytes)],
  ];
}

function durationWords(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const parts = [hours > 0 ? `${String(hours)} h` : '', `${String(minutes)} min`];
  return [...parts, `${String(whole % 60)} s`].filter(Boolean).join(' ');
}
