/** What is wrong with a hub id, as a sentence, or null. */
export function problemOfId(id: string): string | null {
  if (/^[\w.-]+\/[\w.-]+$/.test(id.trim())) return null;
  return 'An id reads owner/name, such as onnx-community/Qwen2.5-Coder-0.5B-Instruct.';
}

/** What is wrong with a host, as a sentence, or null. */
export function problemOfHost(host: string): string | null {
  const url = URL.parse(host.trim());
  if (url && /^https?:$/.test(url.protocol)) return null;
  return 'A host begins with https:// or http://, such as http://192.168.0.10:8080.';
}
