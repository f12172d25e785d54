"""Batches of documents packed into rows of one length, a few rows longer."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

ROW, LONG_ROW = 256, 640
"""Tokens of a row; what does not fit the first (few-shot prompts, repairs) goes into the second."""
PAD = 2
CHOICE = 48
"""Documents looked at to find the longest that still fits a row."""


@dataclass(frozen=True)
class Batch:
    """Rows padded on the right; `targets` are the tokens after `places`, -100 for none."""

    tokens: Tensor
    documents: Tensor
    places: Tensor
    targets: Tensor
    used: int
    """Tokens that are no padding."""

    @property
    def arguments(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """As the model's `loss` takes them."""
        return self.tokens, self.documents, self.places, self.targets


class Cache:
    """A cache written by `training.encode`."""

    def __init__(self, folder: Path) -> None:
        self.tokens, self.learned = np.load(folder / "tokens.npy"), np.load(folder / "learned.npy")
        self.starts = np.load(folder / "starts.npy")
        self.lengths = np.diff(self.starts)

    def packed(self, documents: np.ndarray, width: int) -> list[list[int]]:
        """Rows of documents that fit `width` together, filled greedily."""
        waiting, choice, rows = list(documents[::-1]), [], []
        while waiting or choice:
            row: list[int] = []
            room = width
            while True:
                while waiting and len(choice) < CHOICE:
                    choice.append(int(waiting.pop()))
                fitting = [document for document in choice if self.lengths[document] <= room]
                if not fitting:
                    break
                best = max(fitting, key=lambda document: self.lengths[document]) if row else fitting[0]
                choice.remove(best)
                row.append(best)
                room -= self.lengths[best]
            rows.append(row)
        return rows

    def batches(self, tokens_per_batch: int, seed: int) -> list[tuple[int, list[list[int]]]]:
        """One epoch: (width, rows of documents) of every batch, in random order."""
        rng = np.random.default_rng(seed)
        order = rng.permutation(len(self.lengths))
        fits = self.lengths[order] <= ROW
        batches = []
        for width, documents in ((ROW, order[fits]), (LONG_ROW, order[~fits])):
            rows, count = self.packed(documents, width), tokens_per_batch // width
            batches += [(width, rows[at : at + count]) for at in range(0, len(rows) - count + 1, count)]
        return [batches[index] for index in rng.permutation(len(batches))]

    def batch(self, width: int, rows: list[list[int]]) -> Batch:
        """The rows as one batch, with a fixed number of learned places."""
        tokens = np.full((len(rows), width), PAD, np.int64)
        documents = np.full_like(tokens, -1)
        learned = np.zeros_like(tokens, bool)
        used = 0
        for row, members in enumerate(rows):
            at = 0
            for document in members:
                start, end = self.starts[document], self.starts[document + 1]
                part = slice(at, at + end - start)
                tokens[row, part] = self.tokens[start:end]
                learned[row, part] = self.learned[start:end]
                documents[row, part] = document
                at += end - start
            used += int(at)
        after = np.flatnonzero(learned.ravel())[: tokens.size // 2]
        places = np.zeros(tokens.size // 2, np.int64)
        targets = np.full(tokens.size // 2, -100, np.int64)
        places[: len(after)] = after - 1
        targets[: len(after)] = tokens.ravel()[after]
        arrays = (torch.from_numpy(array) for array in (tokens, documents, places, targets))
        return Batch(*arrays, used=used)


def endless(folder: Path, tokens_per_batch: int, seed: int) -> Iterator[Batch]:
    """Batches from every cache in a folder, for ever; a cache that came meanwhile is taken next."""
    reads: Counter[Path] = Counter()
    while True:
        caches = sorted(path.parent for path in folder.glob("*/starts.npy"))
        chosen = min(caches, key=lambda path: (reads[path], path))
        reads[chosen] += 1
        cache = Cache(chosen)
        for width, rows in cache.batches(tokens_per_batch, seed + reads.total()):
            yield cache.batch(width, rows)
