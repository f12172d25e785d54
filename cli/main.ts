import { AppError, explainError } from '../src/domain/errors';
import { evaluateTasks } from './evaluate-tasks';
import { HELP } from './help';
import { judgeRun } from './judge-run';
import { mergeFiles } from './merge-files';
import { createNodePython } from './node-python';
import { parseCommand } from './options';
import { FileError } from './read-file';
import { UsageError } from './usage';

const EXIT = { fault: 1, usage: 2, file: 3, model: 4, unreachable: 5 } as const;

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

function explain(thrown: unknown): number {
  if (thrown instanceof UsageError) {
    tell(`${thrown.message} See --help.`);
    return EXIT.usage;
  }
  if (thrown instanceof FileError) {
    tell(thrown.message);
    return EXIT.file;
  }
  if (thrown instanceof AppError) {
    tell(`${explainError(thrown.code).what} ${thrown.detail}`);
    if (thrown.code === 'model-unreachable') return EXIT.unreachable;
    if (thrown.code === 'model-not-found' || thrown.code === 'model-unsupported') return EXIT.model;
    return EXIT.fault;
  }
  tell(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
  return EXIT.fault;
}

/** Runs the command line; gives the exit code. Never rejects. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const command = parseCommand(args);
    if (command.kind === 'help') {
      process.stdout.write(HELP);
      return 0;
    }
    if (command.kind === 'merge') return mergeFiles(command.files, command.out, tell);
    if (command.kind === 'judge') {
      return await judgeRun(command.options, createNodePython(), tell);
    }
    return await evaluateTasks(command.options, tell);
  } catch (thrown) {
    return explain(thrown);
  }
}
