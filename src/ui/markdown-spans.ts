/** A stretch of a line of Markdown. */
export type Span =
  | { readonly kind: 'plain' | 'code' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

const marks =
  /`(?<code>[^`]+)`|\*\*(?<strong>[^*]+)\*\*|(?<![\w*])(?:\*(?<star>[^*\s](?:[^*]*[^*\s])?)\*|_(?<line>[^_\s](?:[^_]*[^_\s])?)_)(?![\w*])|\[(?<label>[^\]]+)\]\((?<target>[^)\s]+)\)|<(?<url>https?:[^>\s]+)>/g;

function readMark(groups: Readonly<Partial<Record<string, string>>>): Span {
  const { code, strong, star, line, label, target, url } = groups;
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  const href = url ?? target ?? '';
  // Paths into the repository lead nowhere from the page.
  if (/^https?:/.test(href)) return { kind: 'link', text: label ?? href, href };
  if (label !== undefined) return { kind: 'plain', text: label };
  return { kind: 'emphasis', text: star ?? line ?? '' };
}

/** Splits a line into code, strong and emphasised words, links, and what is between them. */
export function readSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const { 0: mark, index, groups = {} } of text.matchAll(marks)) {
    if (index > end) spans.push({ kind: 'plain', text: text.slice(end, index) });
    spans.push(readMark(groups));
    end = index + mark.length;
  }
  if (end < text.length) spans.push({ kind: 'plain', text: text.slice(end) });
  return spans;
}
