import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTaskFile } from '../formats/parse-task-file';
import { extractProgram } from './extract-program';

const program = 'def double(n):\n    return 2 * n';
const helper = 'def half(n):\n    return n / 2';
const tick = '```';

function fenced(code: string, language = 'python'): string {
  return `${tick}${language}\n${code}\n${tick}`;
}

describe('a right program comes through', () => {
  test.each([
    ['as it is', program],
    ['with the mark', `${program}\n[DONE]\n\nYou are an expert Python programmer, and here`],
    [
      'without the mark, the model going on',
      `${program}\n\nYou are an expert Python programmer, x`,
    ],
    ['after a second begin', `[BEGIN]\n${program}\n[DONE]`],
    ['before a begin of its own making', `${program}\n[BEGIN]\ndef wrong(): pass`],
    ['in a code block', fenced(program)],
    ['in a block without a language', fenced(program, '')],
    ['in a block with another name', fenced(program, 'Python3')],
    ['in a block of tildes', `~~~python\n${program}\n~~~`],
    ['in a block that is never closed', `Sure!\n${tick}python\n${program}`],
    ['in a block that the prompt has opened', `${program}\n${tick}\nThis doubles the number.`],
    ['in a block, then the mark', `${fenced(program)}\n[DONE]`],
    ['with the mark inside the block', `${tick}python\n${program}\n[DONE]\n${tick}`],
    ['after words', `Here is the function:\n\n${program}`],
    ['after words with an apostrophe', `Here's the function you've asked for:\n${program}`],
    ['after one word', `Solution:\n${program}`],
    ['after a heading', `**Answer**\n${program}`],
    ['before words', `${program}\n\nThis function takes a number and doubles it.`],
    ['before a list', `${program}\n\n1. Multiply by two\n2. Give it back`],
    ['before words with an apostrophe', `${program}\n\nIt's done.`],
    [
      'between words and blocks',
      `Of course.\n${fenced(program)}\nYou can call it so:\n${fenced('print(double(2))')}`,
    ],
    ['after a shell block', `${fenced('pip install numpy', 'bash')}\n${fenced(program)}`],
    ['before its output', `${fenced(program)}\nOutput:\n${fenced('4', '')}`],
    ['before an interactive session', `${fenced(program)}\n${fenced('>>> double(2)\n4')}`],
    ['before a second try', `${fenced(program)}\nOr:\n${fenced('def double(n): return n')}`],
    ['after thinking', `<think>\ndef wrong(): pass\n</think>\n\n${program}`],
    ['before a token that is no text', `${program}<|im_end|>\n<|im_start|>user`],
    ['with blank lines around it', `\n\n  \n${program}\n\n\n`],
    ['with Windows line ends', program.replace('\n', '\r\n')],
    [
      'indented as in a list',
      `1. So:\n   ${tick}python\n   def double(n):\n       return 2 * n\n   ${tick}`,
    ],
    ['indented as a whole', '    def double(n):\n        return 2 * n'],
  ])('%s', (_, text) => {
    expect(extractProgram(text).program).toBe(program);
  });

  test('with a fence in a docstring', () => {
    const documented = `def double(n):\n    """Doubles.\n${tick}\ndouble(2)\n${tick}\n    """\n    return 2 * n`;
    expect(extractProgram(documented).program).toBe(documented);
    expect(extractProgram(fenced(program)).program).toBe(program);
  });

  test('with words in a long text at the margin', () => {
    const documented = `"""\nThis is a module that isn't long.\n"""\n${program}`;
    expect(extractProgram(documented).program).toBe(documented);
  });

  test('in several blocks that need each other', () => {
    const text = `A helper:\n${fenced(helper)}\nand then:\n${fenced(program)}`;
    const { program: found, parts } = extractProgram(text);
    expect(found).toBe(`${helper}\n\n${program}`);
    expect(parts).toHaveLength(2);
  });

  test('as a plain script', () => {
    const script = 'n0 = 3.0\nt0 = n0 * 2.0\nanswer = t0';
    expect(extractProgram(`${script}\n[DONE]`).program).toBe(script);
    expect(extractProgram(`${script}\n${tick}\nThat is six.`).program).toBe(script);
    expect(extractProgram(fenced(script)).program).toBe(script);
  });

  test.runIf(existsSync('../shared/data/mbpp-dev.jsonl'))('unchanged for each of MBPP', () => {
    const file = readFileSync('../shared/data/mbpp-dev.jsonl', 'utf8');
    for (const { id, reference } of parseTaskFile('mbpp.jsonl', file).tasks) {
      expect(extractProgram(`${reference ?? ''}\n[DONE]`).program, id).toBe(reference?.trim());
    }
  });
});

test('it says where the program ended and why', () => {
  expect(extractProgram(`${program}\n[DONE]`)).toMatchObject({
    parts: [{ from: 0, to: program.length + 1 }],
    end: 'done-mark',
  });
  expect(extractProgram(`${program}\nThat is all there is.`).end).toBe('prose');
  expect(extractProgram(program).end).toBe('end-of-text');
});

test('a text that was cut off loses its unfinished last statement only', () => {
  const more = `${program}\n\ndef more(x):\n    return foo(x,`;
  expect(extractProgram(more, 'length')).toMatchObject({ program, end: 'unfinished' });
  expect(extractProgram(more, 'end-of-text').program).toBe(more);
  expect(extractProgram(program, 'length').program).toBe(program);
});

test('words alone are no program', () => {
  expect(extractProgram('I cannot help with that.').program).toBe('');
  expect(extractProgram('').program).toBe('');
  expect(extractProgram('[DONE]').program).toBe('');
});

test('a broken program stays what it is', () => {
  const broken = 'def double(n)\n    return 2 * n';
  expect(extractProgram(broken).program).toBe(broken);
  const stuttering = 'def double double(n):\n    return 2 * n';
  expect(extractProgram(stuttering).program).toBe(stuttering);
});
