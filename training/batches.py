"""Batches of whole documents laid end to end."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

PAD = 2
CHOICE = 48
"""Documents looked at to find the longest that still fits a batch."""
SHORTEST = 24
"""Tokens of a document on average in a batch, at the least: batches hold no more documents than that allows."""


@dataclass(frozen=True)
class Batch:
    """Documents end to end, then padding; `targets` are the tokens after `places`, -100 for none.

    Document i takes `tokens[starts[i] : starts[i + 1]]`; the last of `starts` are the number of tokens.
    """

    tokens: Tensor
    starts: Tensor
    places: Tensor
    targets: Tensor
    used: int
    """Tokens that are no padding."""

    @property
    def arguments(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """As the model's `loss` takes them."""
        return self.tokens, self.starts, self.places, self.targets


class Cache:
    """A cache written by `training.encode`."""

    def __init__(self, folder: Path) -> None:
        self.tokens, self.learned = np.load(folder / "tokens.npy"), np.load(folder / "learned.npy")
        self.starts = np.load(folder / "starts.npy")
        self.lengths = np.diff(self.starts)

    def batches(self, tokens_per_batch: int, seed: int) -> Iterator[Batch]:
        """One epoch in random order, but for the documents that would leave the last batch half empty."""
        order = np.random.default_rng(seed).permutation(len(self.lengths))
        waiting, choice = [int(document) for document in order], []
        most = tokens_per_batch // SHORTEST
        while True:
            members: list[int] = []
            room = tokens_per_batch
            while len(members) < most:
                while waiting and len(choice) < CHOICE:
                    choice.append(waiting.pop())
                fitting = [document for document in choice if self.lengths[document] <= room]
                if not fitting:
                    break
                tight = room < 4 * max(self.lengths[document] for document in fitting)
                best = max(fitting, key=lambda document: self.lengths[document]) if tight else fitting[0]
                choice.remove(best)
                members.append(best)
                room -= self.lengths[best]
            if room > tokens_per_batch // 2:
                return
            yield self.batch(members, tokens_per_batch)

    def batch(self, members: list[int], tokens_per_batch: int) -> Batch:
        """The documents as one batch, every array of a fixed size."""
        parts = [slice(self.starts[document], self.starts[document + 1]) for document in members]
        used = sum(part.stop - part.start for part in parts)
        tokens = np.full(tokens_per_batch, PAD, np.int64)
        learned = np.zeros(tokens_per_batch, bool)
        starts = np.full(tokens_per_batch // SHORTEST + 2, tokens_per_batch, np.int64)
        tokens[:used] = np.concatenate([self.tokens[part] for part in parts])
        learned[:used] = np.concatenate([self.learned[part] for part in parts])
        starts[: len(parts) + 1] = np.cumsum([0] + [part.stop - part.start for part in parts])
        after = np.flatnonzero(learned)[: tokens_per_batch // 2]
        places = np.zeros(tokens_per_batch // 2, np.int64)
        targets = np.full(tokens_per_batch // 2, -100, np.int64)
        places[: len(after)] = after - 1
        targets[: len(after)] = tokens[after]
        arrays = (torch.from_numpy(array) for array in (tokens, starts, places, targets))
        return Batch(*arrays, used=int(used))


def endless(folder: Path, tokens_per_batch: int, seed: int) -> Iterator[Batch]:
    """Batches from every cache in a folder, for ever; a cache that came meanwhile is taken next."""
    reads: Counter[Path] = Counter()
    while True:
        caches = sorted(path.parent for path in folder.glob("*/starts.npy"))
        chosen = min(caches, key=lambda path: (reads[path], path))
        reads[chosen] += 1
        yield from Cache(chosen).batches(tokens_per_batch, seed + reads.total())
