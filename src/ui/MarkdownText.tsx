import type { ReactNode } from 'react';
import { readSpans, type Span } from './markdown-spans';

function renderSpan(span: Span): ReactNode {
  switch (span.kind) {
    case 'plain':
      return span.text;
    case 'code':
      return <code>{span.text}</code>;
    case 'strong':
      return <strong>{span.text}</strong>;
    case 'emphasis':
      return <em>{span.text}</em>;
    case 'link':
      return (
        <a href={span.href} rel="noreferrer" target="_blank">
          {span.text}
        </a>
      );
  }
}

/** A line of Markdown. */
export function MarkdownText({ text }: { readonly text: string }) {
  return readSpans(text).map((span, index) => <span key={index}>{renderSpan(span)}</span>);
}
