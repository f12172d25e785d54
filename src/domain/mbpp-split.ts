/** The parts of MBPP (Austin et al. 2021, section 2.1). */
export type MbppSplit = 'prompt' | 'test' | 'validation' | 'train';

/** The task's number in MBPP, 1 to 974; null for any other task. */
export function mbppNumber(taskId: string): number | null {
  const number = Number(/^mbpp\/(\d{1,3})$/.exec(taskId)?.[1] ?? 0);
  return number >= 1 && number <= 974 ? number : null;
}

/** The part of MBPP a task belongs to; null for any other task. */
export function mbppSplit(taskId: string): MbppSplit | null {
  const number = mbppNumber(taskId);
  if (number === null) return null;
  if (number <= 10) return 'prompt';
  if (number <= 510) return 'test';
  return number <= 600 ? 'validation' : 'train';
}
