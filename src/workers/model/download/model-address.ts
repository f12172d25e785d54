import type { ModelChoice } from '../../../domain/model';

/** Where a model's files lie. */
export interface ModelAddress {
  readonly id: string;
  /** Absolute address of the model's folder, with a slash at its end. */
  readonly folder: string;
  /** Whether its files are to be kept; the embedded model's are part of the site. */
  readonly kept: boolean;
}

const HUB_ID = /^[\w.-]+(?:\/[\w.-]+)?$/;

/**
 * @param siteUrl absolute address of the site's root, with a slash at its end.
 * @param hubHost a hub's origin or a mirror's address.
 * @returns null when the id cannot be a hub model's.
 */
export function addressOf(
  choice: ModelChoice,
  siteUrl: string,
  hubHost: string,
): ModelAddress | null {
  const { id } = choice;
  if (!HUB_ID.test(id) || id.includes('..')) return null;
  if (choice.kind === 'embedded') {
    return { id, folder: new URL(`models/${id}/`, siteUrl).href, kept: false };
  }
  const host = hubHost.replace(/\/+$/, '');
  return { id, folder: new URL(`${host}/${id}/resolve/main/`, siteUrl).href, kept: true };
}

/** The model id in an address made by `addressOf` for a hub, or null. */
export function hubIdIn(address: string): string | null {
  return /\/((?:[\w.-]+\/)?[\w.-]+)\/resolve\/main\//.exec(new URL(address).pathname)?.[1] ?? null;
}
