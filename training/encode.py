"""Writes a cache of tokenised documents to train on.

    python -m training.encode --tokenizer training/runs/tokenizer --examples 200000 --seed 1 --out training/runs/corpus-1

The cache is three arrays: `tokens` (all documents, one after another), `learned`
(1 where the token belongs to a program and is learned) and `starts` (where each
document starts, and the end). Held-out wordings are never drawn unless asked for.
"""

import argparse
from multiprocessing import Pool
from pathlib import Path
from random import Random

import numpy as np
from tokenizers import Tokenizer

from training.corpus.example import Example, NoAsserts, draw_example
from training.corpus.family import Family
from training.corpus.load import load_families
from training.prompt import answer, query

LONGEST_DOCUMENT = 640
SHARE_WITH_SHOTS = 0.04
CHUNK = 2000


def draw_any(families: tuple[Family, ...], rng: Random, held_out: bool) -> Example:
    """An example of any family."""
    while True:
        try:
            return draw_example(rng.choice(families), rng, held_out)
        except NoAsserts:
            continue


def shown_asserts(example: Example, rng: Random) -> tuple[str, ...]:
    """All three asserts half of the time, else fewer, which also makes shorter documents."""
    return example.asserts[: rng.choices((3, 2, 1), (0.5, 0.2, 0.3))[0]]


def draw_document(families: tuple[Family, ...], rng: Random, held_out: bool) -> list[tuple[str, bool]]:
    """Pieces of text, each learned or not: a task, or a few in the few-shot format."""
    shots = 0 if held_out or rng.random() > SHARE_WITH_SHOTS else rng.choice((1, 2, 3))
    by_concept = {family.concept: family for family in families}
    last = draw_any(families, rng, held_out)
    examples = [draw_any(families, rng, held_out) for _ in range(shots)] + [last]
    if shots and rng.random() < 0.3:
        examples[0] = draw_example(by_concept[last.concept], rng)
    pieces: list[tuple[str, bool]] = []
    for example in examples:
        separator = "\n\n" if pieces else ""
        pieces.append((separator + query(example.text, shown_asserts(example, rng)), False))
        pieces.append((answer(example.program), True))
    return pieces + [("<|eos|>", True)]


def encode_chunk(job: tuple[str, int, int, bool]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Tokens, learned flags and lengths of one chunk of documents."""
    folder, count, seed, held_out = job
    tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
    families, rng = load_families(), Random(seed)
    tokens: list[int] = []
    learned: list[bool] = []
    lengths: list[int] = []
    while len(lengths) < count:
        try:
            pieces = draw_document(families, rng, held_out)
        except NoAsserts:
            continue
        encoded = [(tokenizer.encode(text).ids, flag) for text, flag in pieces]
        length = sum(len(ids) for ids, _ in encoded)
        if length > LONGEST_DOCUMENT:
            continue
        for ids, flag in encoded:
            tokens += ids
            learned += [flag] * len(ids)
        lengths.append(length)
    return np.array(tokens, np.uint16), np.array(learned, np.uint8), np.array(lengths, np.int64)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--examples", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--held-out", action="store_true", help="draw the wordings that training never sees")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    chunks = -(-arguments.examples // CHUNK)
    size = min(CHUNK, arguments.examples)
    jobs = [(str(arguments.tokenizer), size, arguments.seed * 1_000_003 + n, arguments.held_out) for n in range(chunks)]
    with Pool(arguments.processes) as pool:
        parts = pool.map(encode_chunk, jobs, chunksize=1)
    tokens, learned, lengths = (np.concatenate(arrays) for arrays in zip(*parts))
    arguments.out.mkdir(parents=True, exist_ok=True)
    np.save(arguments.out / "tokens.npy", tokens)
    np.save(arguments.out / "learned.npy", learned)
    np.save(arguments.out / "starts.npy", np.concatenate(([0], lengths.cumsum())))
    quantiles = np.quantile(lengths, (0.05, 0.25, 0.5, 0.75, 0.95, 1)).astype(int).tolist()
    print(f"{len(lengths)} documents, {len(tokens)} tokens, {learned.mean():.0%} learned, lengths {quantiles}")


if __name__ == "__main__":
    main()
