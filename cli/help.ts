import { PRESET_NAMES } from '../src/domain/prompt-protocol/protocol';

/** Every flag and every exit code. */
export const HELP = `npm run evaluate -- TASKS.jsonl [options]
npm run evaluate -- TASKS.jsonl --judge RUN.jsonl [--time-limit MS] [--out NEW.jsonl]
npm run evaluate -- --merge A.jsonl B.jsonl ... --out MERGED.jsonl

Samples programs for every task of an MBPP, HumanEval or MathQA-Python file, judges them as the
page does, and prints the measures. Progress goes to stderr, the table to stdout.

Tasks
  --ids LIST           numbers and ranges of them, or whole ids: 11-510 or 2,3,mbpp/601
  --limit N            the first N of these tasks
  --shard I/N          the I-th of N parts of the tasks, from 1; merge them with --merge

Prompt
  --preset NAME        ${PRESET_NAMES.join(', ')} (default: paper)
  --examples N         solved tasks before the question, 0 to 10 (default: the preset's)
  --example-choice C   first: tasks 2, 3, 4 of MBPP, else the file's first; by-seed: drawn;
                       nearest: by description, anew for each task (default: first)
  --prompt-seed S      for by-seed, 0 to 4294967295 (default: 0)
  --example-ids LIST   these tasks of the file, in this order: 2,3,4 or mbpp/2
  --asserts N          none, 1, 2, 3 or all of a task's asserts in the prompt (default: the preset's)

Sampling
  --samples N          programs for each task, 1 to 1000 (default: the preset's)
  --temperature T      0 to 2; 0 is greedy (default: the preset's)
  --max-tokens N       for each program, 1 to 1024 (default: 256)
  --seed S             0 to 4294967295 (default: 1)

Model
  --model MODEL        embedded, a folder, or a hub id such as owner/name (default: embedded)
  --dtype NAME         weights of a folder's or hub's model, such as q8, fp32 (default: q8)
  --hub URL            where hub models come from (default: https://huggingface.co)
  --threads N          CPU threads for the native ONNX Runtime, 1 to 256 (default: all that this
                       process may use; WebAssembly computes with one)

Judging
  --time-limit MS      for each program with its asserts, 100 to 60000 (default: 2000)
  --judge RUN.jsonl    judge this run, or solutions of EvalPlus or human-eval, again without a
                       model; prints which verdicts changed (default limit: the run's own)

Files
  --out RUN.jsonl      write the run file there, task by task; go on where it ends if it exists
  --merge              put shards of one run together into --out

  --help               this text

Exit codes
  0    done
  1    a fault of the program
  2    flags that cannot be taken
  3    a file that is missing, cannot be read or written, or is of another run
  4    no such model, or not one that runs here
  5    the hub cannot be reached
  130  interrupted; the run file is kept, and the same command goes on with it
`;
