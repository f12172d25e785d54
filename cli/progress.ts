import type { Task } from '../src/domain/task';
import type { EvaluationEvent } from '../src/engine/evaluate';

/** Tells of each finished task: how many of its samples solve, the rate, the time left. */
export function createProgress(
  tasks: readonly Task[],
  tell: (line: string) => void,
): (event: EvaluationEvent) => void {
  const begun = performance.now();
  const places = new Map(tasks.map(({ id }, index) => [id, index + 1]));
  let done = 0;
  let programs = 0;
  return (event) => {
    if (event.kind === 'task-started') {
      const { cut, tokens } = event.prompt;
      if (cut.length > 0) {
        const names = cut.join(', ');
        tell(`${event.task.id}: ${names} cut from the prompt, ${String(tokens)} tokens are left.`);
      }
    }
    if (event.kind !== 'task-done') return;
    done += 1;
    programs += event.samples.length;
    const seconds = (performance.now() - begun) / 1000;
    const solving = event.samples.filter(({ passed }) => passed).length;
    const place = places.get(event.task.id) ?? 0;
    const left = Math.round((seconds / done) * (tasks.length - place));
    const score = `${String(solving)} of ${String(event.samples.length)}`;
    const pace = `${(programs / seconds).toFixed(1)} programs/s`;
    tell(
      `${String(place)}/${String(tasks.length)} ${event.task.id}: ${score}, ${pace}, ${String(left)} s left`,
    );
  };
}
