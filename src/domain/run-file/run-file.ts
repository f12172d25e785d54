import type { ErrorClass } from '../measures/error-class';
import type { Backend } from '../model';
import type { PromptProtocol } from '../prompt-protocol/protocol';
import type { SamplingSettings, StopReason } from '../sampling';
import type { Inspection } from '../trivial';
import type { AssertVerdict } from '../verdict';

/** A run is many samples of many tasks under one header: everything that its numbers rest on. */
export interface RunHeader {
  readonly format: 'assay-run';
  readonly version: 1;
  /** ISO 8601, when the run began. */
  readonly date: string;
  readonly protocol: PromptProtocol;
  readonly model: RunModel;
  readonly sampling: Omit<SamplingSettings, 'stopAtFirstSolve'>;
  /** Milliseconds for one program with its asserts. */
  readonly timeLimitMs: number;
  readonly tasks: RunTasks;
  /** Which part of the tasks this file is to hold, counted from 1; null for all. */
  readonly shard: { readonly index: number; readonly of: number } | null;
  /** Versions of what took part, such as `assay`, `onnxruntime`, `pyodide`. */
  readonly versions: Readonly<Record<string, string>>;
  /** Where it was sampled; missing where nobody could tell, as in the page. */
  readonly machine?: RunMachine;
}

/** Where a run was sampled. Parts of one run may come from different machines. */
export interface RunMachine {
  /** Node's version. */
  readonly node: string;
  /** Operating system and processor, such as `linux x64`. */
  readonly platform: string;
  /** CPU threads that the model computes with. */
  readonly threads: number;
}

/** The model of a run, down to its bytes. */
export interface RunModel {
  readonly id: string;
  /** SHA-256, in hexadecimal, of each file that was loaded; empty where nobody could tell. */
  readonly files: Readonly<Record<string, string>>;
  readonly dtype: string;
  /** `native`: ONNX Runtime's own CPU build, in the terminal. `none`: no model wrote these. */
  readonly backend: Backend | 'native' | 'none';
  /** Number of weights, for plots over size; null when not known. */
  readonly parameters: number | null;
}

/** The tasks of a run. */
export interface RunTasks {
  /** The file's name or the pack's. */
  readonly name: string;
  /** All of the run's, over all shards, in the order in which they are worked off. */
  readonly ids: readonly string[];
  /**
   * For each task the share, in [0, 1], of its reference's lines of code that stand in the
   * corpus the model was trained on; null where that corpus is not open.
   */
  readonly overlap: Readonly<Record<string, number>> | null;
}

/** One sample of one task, written and judged. */
export interface RunSample {
  readonly taskId: string;
  /** From 0; sample i of a task draws from the stream of (`seed`, i). */
  readonly sample: number;
  /** The seed of this task's samples. */
  readonly seed: number;
  /** The program that was judged. */
  readonly solution: string;
  /** All that the model wrote, up to its stop. */
  readonly raw: string;
  /** Whether it passes every visible assert. */
  readonly passed: boolean;
  readonly asserts: readonly AssertVerdict[];
  readonly challengeAsserts: readonly AssertVerdict[];
  /** Null when it passes. */
  readonly errorClass: ErrorClass | null;
  /** Signs of a trivial solution; null where nobody looked, as for one that fails. */
  readonly inspection: Inspection | null;
  /** Tokens written; null for a solution that was brought from elsewhere. */
  readonly tokens: number | null;
  readonly stop: StopReason | null;
  /** Of its tokens, natural logarithm at temperature 1. */
  readonly meanLogProbability: number | null;
  /** Milliseconds of Python's time for the program and its asserts. */
  readonly judgeMs: number;
}

/** A run as it was read from its file. */
export interface RunFile {
  readonly header: RunHeader;
  readonly samples: readonly RunSample[];
}
