"""Writes a cache of tokenised documents to train on.

    python -m training.encode --tokenizer training/runs/tokenizer --examples 200000 --seed 1 --out training/runs/corpus-1

The cache is four arrays: `tokens` (all documents, one after another), `learned`
(1 where the token belongs to a program and is learned), `starts` (where each
document starts, and the end) and `identities` (a hash of each, by which
documents that say the same are left out). Caches in one folder may share
documents; how many distinct ones they hold together is printed.
"""

import argparse
from hashlib import blake2b
from multiprocessing import Pool
from pathlib import Path
from random import Random

import numpy as np
from tokenizers import Tokenizer

from training.documents import DRAWN_FROM, identity, own_documents

LONGEST_DOCUMENT = 640
CHUNK = 1000
SHARE_OF_OWN = 0.1
Chunk = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def encode_chunk(job: tuple[str, int, int, str, Path | None]) -> Chunk:
    """Tokens, learned flags, lengths and identities of one chunk of documents."""
    folder, count, seed, drawn_from, own = job
    tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
    draw_own = own_documents(own) if own else None
    rng = Random(seed)
    tokens: list[int] = []
    learned: list[bool] = []
    lengths: list[int] = []
    identities: list[int] = []
    while len(lengths) < count:
        document = draw_own(rng) if draw_own and rng.random() < SHARE_OF_OWN else DRAWN_FROM[drawn_from](rng)
        encoded = [(tokenizer.encode(text).ids, flag) for text, flag in document]
        length = sum(len(ids) for ids, _ in encoded)
        if length > LONGEST_DOCUMENT:
            continue
        for ids, flag in encoded:
            tokens += ids
            learned += [flag] * len(ids)
        lengths.append(length)
        identities.append(int.from_bytes(blake2b(identity(document).encode(), digest_size=8).digest()))
    return np.array(tokens, np.uint16), np.array(learned, np.uint8), np.array(lengths, np.int64), np.array(identities, np.uint64)


def without_repetitions(tokens: np.ndarray, learned: np.ndarray, lengths: np.ndarray, identities: np.ndarray) -> Chunk:
    """The documents whose identity was not there before."""
    first = np.zeros(len(identities), bool)
    first[np.unique(identities, return_index=True)[1]] = True
    kept = np.repeat(first, lengths)
    return tokens[kept], learned[kept], lengths[first], identities[first]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--examples", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", dest="drawn_from", choices=DRAWN_FROM, default="training", help="all but `training` are held out")
    parser.add_argument("--own", type=Path, help="a file of `training.own_samples` to take one document in ten from")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    chunks = -(-arguments.examples // CHUNK)
    size = min(CHUNK, arguments.examples)
    jobs = [(str(arguments.tokenizer), size, arguments.seed * 1_000_003 + n, arguments.drawn_from, arguments.own) for n in range(chunks)]
    with Pool(arguments.processes) as pool:
        parts = pool.map(encode_chunk, jobs, chunksize=1)
    drawn = sum(len(part[2]) for part in parts)
    tokens, learned, lengths, identities = without_repetitions(*(np.concatenate(arrays) for arrays in zip(*parts)))
    arguments.out.mkdir(parents=True, exist_ok=True)
    np.save(arguments.out / "tokens.npy", tokens)
    np.save(arguments.out / "learned.npy", learned)
    np.save(arguments.out / "starts.npy", np.concatenate(([0], lengths.cumsum())))
    np.save(arguments.out / "identities.npy", identities)
    quantiles = np.quantile(lengths, (0.05, 0.25, 0.5, 0.75, 0.95, 1)).astype(int).tolist()
    print(f"{len(lengths)} distinct documents of {drawn}, {len(tokens)} tokens, {learned.mean():.0%} learned, lengths {quantiles}")
    together = np.concatenate([np.load(path) for path in arguments.out.parent.glob("*/identities.npy")])
    print(f"{len(np.unique(together))} distinct documents in all caches of {arguments.out.parent}")


if __name__ == "__main__":
    main()
