"""Batches of documents of like length, in a few fixed shapes."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

WIDTHS = (112, 128, 144, 176, 224, 320, 640)
"""Row lengths; each is compiled once, so they are few."""
PAD = 2


@dataclass(frozen=True)
class Batch:
    """Rows padded on the right; `targets` are the tokens after `places`, -100 for none."""

    tokens: Tensor
    places: Tensor
    targets: Tensor
    used: int
    """Tokens that are no padding."""


class Corpus:
    """A cache written by `training.encode`."""

    def __init__(self, folder: Path) -> None:
        self.tokens = np.load(folder / "tokens.npy")
        self.learned = np.load(folder / "learned.npy")
        self.starts = np.load(folder / "starts.npy")
        self.lengths = np.diff(self.starts)

    def rows(self, tokens_per_batch: int, seed: int) -> list[tuple[int, np.ndarray]]:
        """One epoch: (width, documents) of every batch, in random order."""
        rng = np.random.default_rng(seed)
        order = rng.permutation(len(self.lengths))
        chosen = np.searchsorted(WIDTHS, self.lengths[order])
        batches = []
        for index, width in enumerate(WIDTHS):
            documents, count = order[chosen == index], tokens_per_batch // width
            whole = len(documents) // count * count
            batches += [(width, part) for part in documents[:whole].reshape(-1, count)]
        return [batches[index] for index in rng.permutation(len(batches))]

    def batch(self, width: int, documents: np.ndarray) -> Batch:
        """The documents as one batch, with a fixed number of learned places."""
        tokens = np.full((len(documents), width), PAD, np.int64)
        learned = np.zeros_like(tokens, bool)
        for row, document in enumerate(documents):
            start, end = self.starts[document], self.starts[document + 1]
            tokens[row, : end - start] = self.tokens[start:end]
            learned[row, : end - start] = self.learned[start:end]
        targets_at = np.flatnonzero(learned[:, 1:].ravel())
        targets_at = targets_at + targets_at // (width - 1) + 1
        capacity = tokens.size // 2
        places = np.zeros(capacity, np.int64)
        targets = np.full(capacity, -100, np.int64)
        count = min(capacity, len(targets_at))
        places[:count] = targets_at[:count] - 1
        targets[:count] = tokens.ravel()[targets_at[:count]]
        arrays = (torch.from_numpy(array) for array in (tokens, places, targets))
        return Batch(*arrays, used=int(self.lengths[documents].sum()))

    def epochs(self, tokens_per_batch: int, seed: int) -> Iterator[Batch]:
        """Batches for ever."""
        while True:
            for width, documents in self.rows(tokens_per_batch, seed):
                yield self.batch(width, documents)
            seed += 1
