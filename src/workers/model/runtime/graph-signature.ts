/** The input that says for how many positions logits are wanted. */
export const LOGITS_TO_KEEP = 'num_logits_to_keep';

/** What the direct drivers need to know of a decoder graph. */
export interface GraphSignature {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /** Pairs of names that share one buffer: `past_key_values.N.key` and `present.N.key`. */
  readonly cacheNames: readonly { readonly past: string; readonly present: string }[];
  readonly cacheType: 'float32' | 'float16';
  readonly keyValueHeads: number;
  readonly headSize: number;
  readonly vocabulary: number;
}

/** The parts of an ONNX Runtime session that are read; shapes hold names where sizes are free. */
export interface SessionDescription {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  readonly inputMetadata: readonly ValueDescription[];
  readonly outputMetadata: readonly ValueDescription[];
}

type ValueDescription =
  | { readonly name: string; readonly isTensor: false }
  | {
      readonly name: string;
      readonly isTensor: true;
      readonly type: string;
      readonly shape: readonly (number | string)[];
    };

const PAST = /^past_key_values\.(\d+\.(?:key|value))$/;
const PLAIN_INPUTS = new Set(['input_ids', 'attention_mask', LOGITS_TO_KEEP]);

/** Whether an ONNX file names an operator; the nodes come before the weights in it. */
export function namesOperator(model: Uint8Array, operator: string): boolean {
  const head = new TextDecoder('latin1').decode(model.subarray(0, 1 << 20));
  return head.includes(operator);
}

function sizeOf(shape: readonly (number | string)[], axis: number): number | null {
  const size = shape.at(axis);
  return typeof size === 'number' && size > 0 ? size : null;
}

/**
 * The signature of a graph that can be driven directly: no input but ids, mask, cache and
 * the number of logits, and `GroupQueryAttention`, the operator that appends to its cache
 * in place. Null for every other graph.
 */
export function readSignature(
  session: SessionDescription,
  model: Uint8Array,
): GraphSignature | null {
  const cacheInputs = session.inputMetadata.filter(({ name }) => PAST.test(name));
  const known = session.inputNames.every((name) => PLAIN_INPUTS.has(name) || PAST.test(name));
  const logits = session.outputMetadata.find(({ name }) => name === 'logits');
  const first = cacheInputs[0];
  if (!known || !session.inputNames.includes(LOGITS_TO_KEEP)) return null;
  if (!first?.isTensor || !logits?.isTensor || logits.type !== 'float32') return null;
  if (first.type !== 'float32' && first.type !== 'float16') return null;
  const keyValueHeads = sizeOf(first.shape, 1);
  const headSize = sizeOf(first.shape, 3);
  const vocabulary = sizeOf(logits.shape, 2);
  if (keyValueHeads === null || headSize === null || vocabulary === null) return null;
  const cacheNames = cacheInputs.map(({ name }) => ({
    past: name,
    present: name.replace('past_key_values', 'present'),
  }));
  if (!cacheNames.every(({ present }) => session.outputNames.includes(present))) return null;
  if (!namesOperator(model, 'GroupQueryAttention')) return null;
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    cacheNames,
    cacheType: first.type,
    keyValueHeads,
    headSize,
    vocabulary,
  };
}

/** Bytes that one position of one row takes in the cache, over all layers. */
export function bytesPerPosition(signature: GraphSignature): number {
  const elementBytes = signature.cacheType === 'float32' ? 4 : 2;
  return signature.cacheNames.length * signature.keyValueHeads * signature.headSize * elementBytes;
}
