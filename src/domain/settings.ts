import type { BackendWish, ModelChoice } from './model';
import { DEFAULT_PROTOCOL } from './prompt-protocol/presets';
import type { PromptProtocol } from './prompt-protocol/protocol';
import type { SamplingSettings } from './sampling';

/** What the user can set; kept over reloads. */
export interface Settings {
  readonly sampling: SamplingSettings;
  /** How a task is put to the model on the workbench. */
  readonly protocol: PromptProtocol;
  /** Milliseconds for a program and its assert set, 100 to 60,000. */
  readonly timeLimitMs: number;
  readonly model: ModelChoice;
  readonly backend: BackendWish;
  /** Where hub models come from: an origin, or a mirror laid out like it. */
  readonly hubHost: string;
  readonly theme: 'system' | 'light' | 'dark';
}

/** The model that is part of the page. */
export const EMBEDDED_MODEL: ModelChoice = { kind: 'embedded', id: 'assay-small' };

export const DEFAULT_SETTINGS: Settings = {
  sampling: { samples: 16, temperature: 0.5, seed: 1, maxTokens: 256, stopAtFirstSolve: false },
  protocol: DEFAULT_PROTOCOL,
  timeLimitMs: 2000,
  model: EMBEDDED_MODEL,
  backend: 'auto',
  hubHost: 'https://huggingface.co',
  theme: 'system',
};
