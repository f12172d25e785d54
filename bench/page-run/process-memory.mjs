import { readFile, readdir } from 'node:fs/promises';

async function readOr(path, otherwise) {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return otherwise;
  }
}

/** The parent of each process: `[pid, parent]`. Field 4 of proc_pid_stat(5), behind the name. */
async function parents() {
  const entries = await readdir('/proc');
  const pids = entries.filter((entry) => /^\d+$/.test(entry)).map(Number);
  return Promise.all(
    pids.map(async (pid) => {
      const stat = await readOr(`/proc/${pid}/stat`, '');
      return [pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? Number.NaN)];
    }),
  );
}

async function treeOf(root) {
  const all = await parents();
  const tree = [root];
  for (const pid of tree) tree.push(...all.flatMap(([child, of]) => (of === pid ? [child] : [])));
  return tree;
}

/** What a process of Chromium does: `browser`, `renderer`, `gpu-process`, `utility`, … */
async function typeOf(pid) {
  const line = await readOr(`/proc/${pid}/cmdline`, '');
  return /--type=([\w-]+)/.exec(line)?.[1] ?? 'browser';
}

/**
 * Megabytes of a process and all below it, in all and by what they do (Linux only). Proportional
 * set size: memory that processes share is counted once.
 */
export async function processMemory(root) {
  const byType = {};
  for (const pid of await treeOf(root)) {
    const rollup = await readOr(`/proc/${pid}/smaps_rollup`, '');
    const kilobytes = Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
    const type = await typeOf(pid);
    byType[type] = (byType[type] ?? 0) + kilobytes / 1000;
  }
  return { total: Object.values(byType).reduce((sum, each) => sum + each, 0), byType };
}
