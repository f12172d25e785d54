/** A model card: the facts of its front matter, and the Markdown after it. */
export interface ModelCard {
  readonly facts: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Reads a card's README. Of the front matter only plain `name: value` lines are taken. */
export function parseModelCard(readme: string): ModelCard {
  const text = readme.replace(/\r\n/g, '\n');
  const matter = /^---\n([\s\S]*?)\n---\n?/.exec(text);
  if (!matter) return { facts: {}, body: text };
  const facts = (matter[1] ?? '').split('\n').flatMap((line) => {
    const fact = /^([\w-]+):\s*(\S.*)$/.exec(line);
    return fact ? [[fact[1] ?? '', (fact[2] ?? '').replace(/^["']|["']$/g, '')]] : [];
  });
  return {
    facts: Object.fromEntries(facts) as Record<string, string>,
    body: text.slice(matter[0].length),
  };
}
