/**
 * The seed of one task's samples, 32-bit unsigned: FNV-1a of the run's seed and the task's id.
 * So a task's samples are the same in whatever order, selection or shard it is worked off.
 */
export function taskSeed(seed: number, taskId: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${String(seed)}/${taskId}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}
