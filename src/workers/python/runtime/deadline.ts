/** A time limit that works inside a busy worker, with no shared memory. */
export interface Deadline {
  /** Interrupts Python `milliseconds` from now, again and again until `disarm`. */
  arm(milliseconds: number): void;
  /** Ends it; says whether it has fired. */
  disarm(): boolean;
  /** What Pyodide polls in place of an interrupt buffer. */
  readonly buffer: Record<number, number>;
}

/** Looking at the clock costs; Python polls every 50 bytecodes or so, this looks each 8th time. */
const CALLS_PER_LOOK = 8;
const SIGINT = 2;

/**
 * Pyodide polls element 0 of its interrupt buffer while bytecode runs; here that is a getter
 * which looks at the clock. It keeps firing, so a program that catches everything ends too.
 * That Pyodide takes any object is no promise of theirs: `deadline.test.ts` watches it.
 */
export function createDeadline(now: () => number = () => performance.now()): Deadline {
  let end = Infinity;
  let calls = 0;
  let fired = false;
  const buffer = Object.create(null, {
    0: {
      get() {
        if (fired) return SIGINT;
        if (++calls % CALLS_PER_LOOK !== 0 || now() < end) return 0;
        fired = true;
        return SIGINT;
      },
      set() {
        // Pyodide writes 0 to take the signal; it stays until `disarm`.
      },
    },
  }) as Record<number, number>;
  return {
    buffer,
    arm(milliseconds) {
      fired = false;
      end = now() + milliseconds;
    },
    disarm() {
      const had = fired;
      fired = false;
      end = Infinity;
      return had;
    },
  };
}
