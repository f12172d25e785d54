import { describe, expect, it } from 'vitest';
import { tokenizeLine, type OpenString } from './python-tokens';

function read(line: string, open: OpenString = ''): string[] {
  const { tokens } = tokenizeLine(line, open);
  return tokens.map(({ start, kind }, index) => {
    return `${kind}:${line.slice(start, tokens[index + 1]?.start)}`;
  });
}

describe('the colours of Python', () => {
  it('tell keywords, names that are defined, built-ins and constants apart', () => {
    expect(read('def total(xs): return sum(xs) or None')).toEqual([
      'keyword:def',
      'text: ',
      'function:total',
      'text:(xs): ',
      'keyword:return',
      'text: ',
      'builtin:sum',
      'text:(xs) ',
      'keyword:or',
      'text: ',
      'constant:None',
    ]);
  });

  it('see no keyword inside a name, a string or a comment', () => {
    expect(read('iffy = "if" # if')).toEqual([
      'text:iffy = ',
      'string:"if"',
      'text: ',
      'comment:# if',
    ]);
  });

  it('know numbers of every base', () => {
    expect(read('0xff+1.5e3+7')).toEqual([
      'number:0xff',
      'text:+',
      'number:1.5e3',
      'text:+',
      'number:7',
    ]);
  });

  it('carry a triple-quoted string over lines', () => {
    expect(tokenizeLine('x = """one', '').open).toBe('"""');
    expect(tokenizeLine('two', '"""').open).toBe('"""');
    expect(read('end""" + y', '"""')).toEqual(['string:end"""', 'text: + y']);
  });

  it('end an unclosed string with its line', () => {
    expect(tokenizeLine('x = "oops', '').open).toBe('');
  });
});
