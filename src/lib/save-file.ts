/** Hands a file to the reader, as a download. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/**
 * Makes a file and hands it to the reader with `save`. Comes to null, or, where it cannot be made,
 * to a sentence that says so.
 */
export async function trySaveFile(
  name: string,
  make: () => Blob | Promise<Blob>,
  save = saveFile,
): Promise<string | null> {
  try {
    save(await make(), name);
    return null;
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return `${name} could not be saved: ${reason.replace(/\.$/, '')}.`;
  }
}
