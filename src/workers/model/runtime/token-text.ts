/** Turns one row's tokens into text, holding back a character that is not yet whole. */
export interface TokenText {
  push(token: number): string;
}

/** Makes a `TokenText` for each row. */
export type TokenTextFactory = () => TokenText;

/** Decodes ids to text without special tokens, as a tokenizer does. */
export type Decode = (tokens: number[]) => string;

/** The byte behind each character of a byte-level vocabulary (Radford et al. 2019, GPT-2's encoder). */
function byteOfCharacter(): Map<string, number> {
  const bytes = new Map<string, number>();
  let substitute = 256;
  for (let byte = 0; byte < 256; byte += 1) {
    const printable =
      (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);
    bytes.set(String.fromCodePoint(printable ? byte : substitute), byte);
    if (!printable) substitute += 1;
  }
  return bytes;
}

/**
 * Text of a byte-level BPE, by a table of each token's bytes. `vocabulary` maps a token's
 * spelling to its id; `special` ids give no text.
 */
export function byteLevelText(
  vocabulary: Readonly<Record<string, number>>,
  special: ReadonlySet<number>,
): TokenTextFactory {
  const byteOf = byteOfCharacter();
  const table = new Map<number, Uint8Array>();
  for (const [spelling, token] of Object.entries(vocabulary)) {
    if (special.has(token)) continue;
    const bytes = Array.from(spelling, (character) => byteOf.get(character));
    // A token that was added beside the merges is spelt in plain text.
    table.set(
      token,
      bytes.includes(undefined)
        ? new TextEncoder().encode(spelling)
        : Uint8Array.from(bytes as number[]),
    );
  }
  return () => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return { push: (token) => decoder.decode(table.get(token), { stream: true }) };
  };
}

/** Text of any tokenizer: decodes a short window twice and gives what the newest token added. */
export function decodedText(decode: Decode): TokenTextFactory {
  return () => {
    let window: number[] = [];
    let shown = '';
    return {
      push(token) {
        window.push(token);
        const text = decode(window);
        // U+FFFD at the end is a character whose bytes have not all come.
        if (text.endsWith('\ufffd')) return '';
        const piece = text.slice(shown.length);
        shown = text;
        if (window.length > 16) {
          // Some tokenizers drop a leading space, so the last tokens stay as context.
          window = window.slice(-6);
          shown = decode(window);
        }
        return piece;
      },
    };
  };
}
