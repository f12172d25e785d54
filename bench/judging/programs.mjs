/** The task that the clean programs are for. */
export const TASK = {
  setup: '',
  asserts: [
    'assert count_vowels("assay") == 2',
    'assert count_vowels("") == 0',
    'assert count_vowels("rhythm and blues") == 3',
  ],
  challengeAsserts: [],
};

/** Programs as a model writes them, all different; three ways in turn. */
export function cleanProgram(index) {
  const ways = [
    `def count_vowels(text):\n    count = ${index} - ${index}\n    for letter in text:\n        if letter in "aeiou":\n            count += 1\n    return count`,
    `import re\n\ndef count_vowels(text):\n    return len(re.findall("[aeiou]", text)) + 0 * ${index}`,
    `from collections import Counter\n\ndef count_vowels(text):\n    counts = Counter(text)\n    return sum(counts[v] for v in "aeiou") + ${index} * 0`,
  ];
  return ways[index % ways.length];
}

/** Ten that do harm, and the kinds of verdict that are right for each. */
export const HOSTILE = [
  { name: 'loop in Python', kinds: ['timeout'], program: 'while True: pass' },
  {
    name: 'loop that catches everything',
    kinds: ['timeout'],
    program: 'while True:\n    try:\n        pass\n    except BaseException:\n        pass',
  },
  { name: 'loop in C', kinds: ['timeout'], program: 'sum(range(10 ** 12))' },
  {
    name: 'loop in C in an assert',
    kinds: ['timeout'],
    program: 'import itertools\ndef count_vowels(text):\n    return -1 in itertools.count()',
  },
  {
    name: 'memory bomb',
    kinds: ['memory', 'timeout'],
    program: 'a = [0]\nwhile True: a += a',
  },
  { name: 'one huge block', kinds: ['memory'], program: 'a = bytearray(10 ** 9)' },
  {
    name: 'runaway recursion',
    kinds: ['error'],
    program: 'def count_vowels(text): return count_vowels(text) + 1',
  },
  {
    name: 'recursion through C',
    kinds: ['error'],
    program:
      'a = []\nfor _ in range(10 ** 5): a = [a]\ndef count_vowels(text): return len(repr(a))',
  },
  { name: 'os._exit', kinds: ['error', 'tampering'], program: 'import os\nos._exit(0)' },
  {
    name: 'forged verdict',
    kinds: ['tampering'],
    program:
      'class Liar:\n    def __eq__(self, other): return True\n\ndef count_vowels(text): return Liar()',
  },
];
