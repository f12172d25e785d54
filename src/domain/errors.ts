/** Every fault that a person may be told of; a failing program is a verdict, never one of these. */
export type ErrorCode =
  | 'model-not-found'
  | 'model-unreachable'
  | 'model-unsupported'
  | 'model-failed'
  | 'python-failed'
  | 'storage-unavailable'
  | 'file-unreadable'
  | 'internal';

/** A fault with a code that `explainError` turns into words. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** What exactly went wrong, for the reader: a file name, a status, a library's message. */
  readonly detail: string;

  constructor(code: ErrorCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.name = 'AppError';
    this.code = code;
    this.detail = detail;
  }
}

const sentences: Record<ErrorCode, { what: string; todo: string }> = {
  'model-not-found': {
    what: 'There is no such model.',
    todo: 'Check its id: it reads owner/name, and the repository needs an onnx folder.',
  },
  'model-unreachable': {
    what: 'The model could not be downloaded.',
    todo: 'Check the network, or choose the embedded model: it needs none.',
  },
  'model-unsupported': {
    what: 'This model cannot run here.',
    todo: 'Choose a text-generation model in ONNX form, or the embedded one.',
  },
  'model-failed': {
    what: 'The model stopped working.',
    todo: 'Load it again; if it fails again, choose WASM in the settings.',
  },
  'python-failed': {
    what: 'Python could not start.',
    todo: 'Reload the page; your programs are kept.',
  },
  'storage-unavailable': {
    what: 'The browser refuses to keep data for this page.',
    todo: 'You can go on, but this tab must stay open: nothing survives a reload.',
  },
  'file-unreadable': {
    what: 'This file could not be read.',
    todo: 'Open an MBPP or HumanEval file: JSON, or JSON Lines.',
  },
  internal: {
    what: 'Something in Assay itself went wrong.',
    todo: 'Your work is kept. Reload the page; if it happens again, please report it.',
  },
};

/** What happened and what to do about it, in two sentences for the reader. */
export function explainError(code: ErrorCode): { what: string; todo: string } {
  return sentences[code];
}

/** Any thrown value as an `AppError`; an unknown one becomes `fallback`. */
export function toAppError(thrown: unknown, fallback: ErrorCode = 'internal'): AppError {
  if (thrown instanceof AppError) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new AppError(fallback, detail, { cause: thrown });
}
