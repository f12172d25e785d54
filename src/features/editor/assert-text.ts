/** One assert in the text of the asserts' editor. */
export interface PlacedAssert {
  readonly source: string;
  /** Where it begins, 1-based. */
  readonly line: number;
}

const newlines = /\r\n?/g;

/** The asserts as one text, each beginning its own line. */
export function joinAsserts(asserts: readonly string[]): string {
  return asserts.map((source) => source.replace(newlines, '\n').trim()).join('\n');
}

/** The asserts in a text and their lines; a line that begins no assert belongs to the one above it. */
export function placeAsserts(text: string): readonly PlacedAssert[] {
  const placed: { source: string; line: number }[] = [];
  for (const [index, content] of text.replace(newlines, '\n').split('\n').entries()) {
    const above = placed.at(-1);
    if (content.trim() === '') continue;
    if (above === undefined || /^assert\b/.test(content)) {
      placed.push({ source: content.trimEnd(), line: index + 1 });
    } else {
      above.source += `\n${content.trimEnd()}`;
    }
  }
  return placed;
}

/** The first line of each assert of `joinAsserts(asserts)`. */
export function assertLines(asserts: readonly string[]): readonly number[] {
  const lines: number[] = [];
  let next = 1;
  for (const source of asserts) {
    lines.push(next);
    next += joinAsserts([source]).split('\n').length;
  }
  return lines;
}
