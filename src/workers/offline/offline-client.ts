import { Workbox } from 'workbox-window';
import * as v from 'valibot';
import type { StoringMessage } from './protocol';

/** What the page hears of being stored. */
export interface OfflineListener {
  readonly onStoring: (files: number, totalFiles: number) => void;
  readonly onReady: () => void;
  readonly onUpdate: () => void;
}

const storingMessage: v.GenericSchema<unknown, StoringMessage> = v.object({
  kind: v.literal('storing'),
  files: v.number(),
  totalFiles: v.number(),
});

/**
 * Stores the whole site for use without a network. Returns how to take a waiting update
 * over and reload. Resolves to null where service workers are not to be had.
 */
export async function storeForOffline(
  base: string,
  { onStoring, onReady, onUpdate }: OfflineListener,
): Promise<(() => void) | null> {
  if (!('serviceWorker' in navigator)) return null;
  const workbox = new Workbox(`${base}offline.worker.js`, { scope: base });
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    const parsed = v.safeParse(storingMessage, data);
    if (parsed.success) onStoring(parsed.output.files, parsed.output.totalFiles);
  });
  workbox.addEventListener('waiting', onUpdate);
  try {
    await workbox.register();
    await navigator.serviceWorker.ready;
  } catch {
    return null;
  }
  onReady();
  return () => {
    workbox.addEventListener('controlling', () => {
      location.reload();
    });
    workbox.messageSkipWaiting();
  };
}
