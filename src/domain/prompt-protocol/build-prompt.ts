import type { Task } from '../task';
import type { ExampleTask } from './choose-examples';
import { DEFAULT_PROTOCOL, DONE } from './presets';
import type { PromptProtocol } from './protocol';

/** What a prompt shows of a task. */
export type AskedTask = Pick<Task, 'text' | 'asserts' | 'check'>;

/** What a program must come to, after the description: shown asserts, or a name to bind. */
function shownAsserts({ asserts, check }: AskedTask, protocol: PromptProtocol): readonly string[] {
  if (check.kind === 'answer') return [];
  return protocol.asserts === 'all' ? asserts : asserts.slice(0, protocol.asserts);
}

const BIND = 'Your code should bind the result to answer.';

/** The paper's template up to `[BEGIN]` (Austin et al. 2021, section 4.1). */
function paperQuestion(task: AskedTask, protocol: PromptProtocol): string {
  const asserts = shownAsserts(task, protocol);
  const tests =
    asserts.length > 0 ? ` Your code should pass these tests:\n\n${asserts.join('\n')}` : '';
  const bind = task.check.kind === 'answer' ? ` ${BIND}` : '';
  return `You are an expert Python programmer, and here is your task: ${task.text}${tests}${bind}\n[BEGIN]\n`;
}

function docstringQuestion(task: AskedTask, protocol: PromptProtocol): string {
  const bind = task.check.kind === 'answer' ? [BIND] : [];
  return `"""\n${[task.text, ...bind, ...shownAsserts(task, protocol)].join('\n')}\n"""\n`;
}

function messageQuestion(task: AskedTask, protocol: PromptProtocol): string {
  const asserts = shownAsserts(task, protocol);
  const tests =
    asserts.length > 0 ? ` It should pass these tests:\n\n${asserts.join('\n')}\n` : '\n';
  const bind = task.check.kind === 'answer' ? ` ${BIND}` : '';
  return `Please write a self-contained Python program for this task and give it in one Markdown code block. ${task.text}${bind}${tests}`;
}

function question(task: AskedTask, protocol: PromptProtocol): string {
  switch (protocol.layout) {
    case 'paper':
      return paperQuestion(task, protocol);
    case 'docstring':
      return docstringQuestion(task, protocol);
    case 'message':
      return messageQuestion(task, protocol);
  }
}

function solved(task: ExampleTask, protocol: PromptProtocol): string {
  const asked = question(task, protocol);
  switch (protocol.layout) {
    case 'paper':
      return `${asked}${task.reference}\n${DONE}\n\n`;
    case 'docstring':
      return `${asked}${task.reference}\n\n`;
    case 'message':
      return `${asked}\n\`\`\`python\n${task.reference}\n\`\`\`\n\n`;
  }
}

/** The exact text that a model is given: the examples in full, then the task's question. */
export function buildPrompt(
  task: AskedTask,
  protocol: PromptProtocol = DEFAULT_PROTOCOL,
  examples: readonly ExampleTask[] = [],
): string {
  return [...examples.map((each) => solved(each, protocol)), question(task, protocol)].join('');
}
