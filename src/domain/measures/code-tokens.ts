const token = /[A-Za-z_][A-Za-z_0-9]*|[0-9]+(?:\.[0-9]+)?|[^ \t\n\r\f\v]/gu;

/**
 * The tokens of a program for BLEU: names and keywords, numbers (`12`, `0.5`), and every other
 * character by itself; white space only parts them. Texts in quotes and comments are cut alike.
 */
export function codeTokens(program: string): string[] {
  return program.match(token) ?? [];
}
