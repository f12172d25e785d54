/** What the editor of a word problem begins with: the numbers that its text names, and an answer. */
export function starterScript(text: string): string {
  const numbers = text.match(/(?<!\w)n\d+ = -?\d[\d.e+-]*/g) ?? [];
  const lines = [...numbers, '# Work it out here, or let the model do it.', 'answer = None'];
  return `${lines.join('\n')}\n`;
}
