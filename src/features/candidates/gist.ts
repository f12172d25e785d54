import { extractProgram } from '../../domain/prompt-protocol/extract-program';
import type { Candidate } from '../../domain/run';

function codeLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The line being written; of a written program, its body after the first `def`, on one line. */
export function gistOf(candidate: Candidate): string {
  if (candidate.phase === 'writing') {
    return codeLines(extractProgram(candidate.text).program).at(-1) ?? '';
  }
  const lines = codeLines(candidate.program);
  const start = lines.findIndex((line) => line.startsWith('def '));
  const body = start >= 0 && start < lines.length - 1 ? lines.slice(start + 1) : lines;
  return body.join(' ⏎ ');
}
