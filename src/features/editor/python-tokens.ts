/** How a piece of Python is coloured. */
export type TokenKind =
  'text' | 'keyword' | 'constant' | 'builtin' | 'function' | 'number' | 'string' | 'comment';

export interface Token {
  /** 0-based column. */
  readonly start: number;
  readonly kind: TokenKind;
}

/** The quotes of the string that a line ends inside of, or ''. */
export type OpenString = '' | '"""' | "'''";

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const keywords = words(
  'and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield',
);
const constants = words('False None True self cls');
const builtins = words(
  'abs all any bin bool bytes chr dict divmod enumerate filter float format frozenset hash hex int isinstance iter len list map max min next object oct ord pow print range repr reversed round set slice sorted str sum super tuple type zip',
);

const piece =
  /(?<comment>#.*)|(?<string>(?:[rbfu]|rb|br|fr|rf)?(?:(?<triple>"""|''')|"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?))|(?<number>\b(?:0[xob][\da-f_]+|\d[\d_]*(?:\.[\d_]*)?(?:e[+-]?\d+)?j?)|\.\d+)|(?<word>[\p{L}_][\p{L}\p{N}_]*)/giu;

/** Colours one line of Python; `open` is the string that the line before it left open. */
export function tokenizeLine(
  line: string,
  open: OpenString,
): { readonly tokens: readonly Token[]; readonly open: OpenString } {
  const tokens: Token[] = [];
  const push = (start: number, kind: TokenKind) => {
    if (tokens.at(-1)?.kind !== kind) tokens.push({ start, kind });
  };
  let at = 0;
  if (open !== '') {
    push(0, 'string');
    at = afterClose(line, open, 0);
    if (at < 0) return { tokens, open };
  }
  let defines = false;
  for (;;) {
    piece.lastIndex = at;
    const match = piece.exec(line);
    if (!match?.groups) break;
    if (match.index > at) push(at, 'text');
    const { comment, string, triple, number, word } = match.groups;
    const kind = comment ? 'comment' : string ? 'string' : number ? 'number' : undefined;
    push(match.index, kind ?? kindOfWord(word ?? '', defines));
    defines = word === 'def' || word === 'class';
    at = match.index + match[0].length;
    if (triple === '"""' || triple === "'''") {
      at = afterClose(line, triple, at);
      if (at < 0) return { tokens, open: triple };
    }
  }
  if (at < line.length) push(at, 'text');
  return { tokens, open: '' };
}

function kindOfWord(word: string, defines: boolean): TokenKind {
  if (defines) return 'function';
  if (keywords.has(word)) return 'keyword';
  if (constants.has(word)) return 'constant';
  return builtins.has(word) ? 'builtin' : 'text';
}

function afterClose(line: string, quotes: string, from: number): number {
  for (let at = from; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line.startsWith(quotes, at)) return at + quotes.length;
  }
  return -1;
}
