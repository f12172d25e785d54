import type { Experiment } from '../../domain/experiment/experiment';
import { PRESETS } from '../../domain/prompt-protocol/presets';
import { exampleCount, type PromptProtocol } from '../../domain/prompt-protocol/protocol';

/** A duration as a person says it: `40 s`, `3 min`, `2 h 5 min`. */
export function durationWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A protocol in a few words, with what departs from its preset. */
export function protocolWords(protocol: PromptProtocol): string {
  const preset = PRESETS[protocol.preset];
  const parts = [preset.title];
  const { examples } = protocol;
  if (JSON.stringify(examples) !== JSON.stringify(preset.protocol.examples)) {
    const how = {
      first: 'the first',
      'by-hand': 'by hand',
      'by-seed': examples.kind === 'by-seed' ? `seed ${examples.seed}` : '',
      nearest: 'nearest',
    }[examples.kind];
    parts.push(`${exampleCount(examples)} examples, ${how}`);
  }
  if (protocol.asserts !== preset.protocol.asserts) parts.push(`${protocol.asserts} asserts`);
  return parts.join('; ');
}

/** What stands in the list for a run's phase. */
export const PHASE_WORDS: Readonly<Record<Experiment['phase'], string>> = {
  waiting: 'Waiting',
  running: 'Running',
  paused: 'Paused',
  interrupted: 'Interrupted',
  completed: 'Completed',
  stopped: 'Stopped',
  failed: 'Failed',
};

/** A name that a file may have. */
export function fileNameOf(name: string): string {
  return (
    name
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .toLowerCase() || 'run'
  );
}
