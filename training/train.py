"""Trains the model for a fixed wall-clock time; a run stopped by SIGTERM resumes where it was.

    python -m training.train --tokenizer training/runs/tokenizer --corpus training/runs/corpus-1 \
        --held-out training/runs/held-out --run training/runs/small --minutes 60

The learning rate rises for 2% of the time, stays, and falls to zero over the last 40%
(warm-up, stable, decay), all by the clock. `--run` collects `log.jsonl` and `checkpoint.pt`.
"""

import argparse
import json
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from training.batches import ROW, Batch, Corpus
from training.model import Decoder, Shape
from training.muon import Muon

WARM_UP, DECAY = 0.02, 0.4
MUON_RATE, ADAM_RATE = 0.015, 0.004


def rate_factor(progress: float) -> float:
    """The learning rate's share of its peak after that share of the time."""
    return max(0.0, min(1.0, progress / WARM_UP + 0.02, (1 - progress) / DECAY))


class Run:
    """A model in training, with its optimizers and its clock."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        torch.manual_seed(arguments.seed)
        vocabulary = Tokenizer.from_file(str(arguments.tokenizer / "tokenizer.json")).get_vocab_size()
        self.folder: Path = arguments.run
        self.seconds = arguments.minutes * 60
        self.model = Decoder(Shape(vocabulary, arguments.width, arguments.layers, feed_forward=arguments.feed_forward))
        hidden = [w for w in self.model.blocks.parameters() if w.ndim == 2]
        others = [w for w in self.model.parameters() if w.ndim == 1]
        others.append(self.model.embedding.weight)
        adam = torch.optim.AdamW(others, lr=ADAM_RATE, betas=(0.9, 0.97), weight_decay=0.0, fused=True)
        self.optimizers: list[torch.optim.Optimizer] = [Muon(hidden, MUON_RATE), adam]
        self.peaks = [MUON_RATE, ADAM_RATE]
        self.elapsed, self.steps, self.tokens = 0.0, 0, 0
        self.compiled = self.model.loss
        self.folder.mkdir(parents=True, exist_ok=True)

    def step(self, batch: Batch) -> float:
        """One update; returns the loss."""
        began = time.monotonic()
        factor = rate_factor(self.elapsed / self.seconds)
        loss = self.loss_of(batch)
        loss.backward()
        for optimizer, peak in zip(self.optimizers, self.peaks):
            for group in optimizer.param_groups:
                group["lr"] = peak * factor
            optimizer.step()
            optimizer.zero_grad()
        self.steps += 1
        self.tokens += batch.used
        self.elapsed += time.monotonic() - began
        return loss.item()

    def loss_of(self, batch: Batch) -> Tensor:
        """Compiled for the usual rows; the few long ones are not worth a compilation."""
        function = self.compiled if batch.tokens.shape[1] == ROW else self.model.loss
        with torch.autocast("cpu", torch.bfloat16):
            return function(*batch.arguments)

    def compile(self, batches: Iterator[Batch]) -> None:
        """Compiles before the clock starts, for a minute or more."""
        self.compiled = torch.compile(self.model.loss, dynamic=False)
        batch = next(batch for batch in batches if batch.tokens.shape[1] == ROW)
        self.loss_of(batch).backward()
        self.model.zero_grad()

    @torch.no_grad()
    def held_out_loss(self, batches: list[Batch]) -> float:
        """The mean loss on wordings never trained on."""
        with torch.autocast("cpu", torch.bfloat16):
            losses = [self.model.loss(*batch.arguments).item() for batch in batches]
        return sum(losses) / len(losses)

    def save(self) -> None:
        """Writes the checkpoint whole or not at all."""
        state = {
            "shape": self.model.shape.as_dict(),
            "model": self.model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "elapsed": self.elapsed, "steps": self.steps, "tokens": self.tokens,
        }
        torch.save(state, self.folder / "checkpoint.new")
        (self.folder / "checkpoint.new").rename(self.folder / "checkpoint.pt")

    def resume(self) -> None:
        """Continues from the folder's checkpoint, if there is one."""
        path = self.folder / "checkpoint.pt"
        if not path.exists():
            return
        state = torch.load(path, weights_only=True)
        self.model.load_state_dict(state["model"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"]):
            optimizer.load_state_dict(saved)
        self.elapsed, self.steps, self.tokens = state["elapsed"], state["steps"], state["tokens"]

    def log(self, **values: float) -> None:
        """One line of JSON, printed too."""
        record = {"elapsed": round(self.elapsed, 1), "step": self.steps, "tokens": self.tokens}
        line = json.dumps(record | {key: round(value, 4) for key, value in values.items()})
        print(line, flush=True)
        with (self.folder / "log.jsonl").open("a") as file:
            file.write(line + "\n")


def train(run: Run, batches: Iterator[Batch], held_out: list[Batch], save_minutes: float) -> None:
    """Steps until the time is up, with a log line every 50 and a checkpoint now and then."""
    stopped: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, frame: stopped.append(number))
    saved, recent = run.elapsed, []
    while run.elapsed < run.seconds and not stopped:
        recent.append(run.step(next(batches)))
        if run.steps % 50 == 0:
            run.log(loss=sum(recent) / len(recent), rate=rate_factor(run.elapsed / run.seconds))
            recent = []
        if run.elapsed - saved > save_minutes * 60:
            saved = run.elapsed
            run.save()
            run.log(held_out=run.held_out_loss(held_out))
    run.save()
    run.log(held_out=run.held_out_loss(held_out))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, nargs="+", required=True)
    parser.add_argument("--held-out", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--save-minutes", type=float, default=5)
    parser.add_argument("--tokens-per-batch", type=int, default=4224)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--feed-forward", type=int, default=704)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--compile", action=argparse.BooleanOptionalAction, default=True)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    run = Run(arguments)
    run.resume()
    held_out_corpus = Corpus(arguments.held_out)
    held_out = [held_out_corpus.batch(*part) for part in held_out_corpus.batches(arguments.tokens_per_batch, 0)[:12]]
    batches = Corpus(*arguments.corpus).epochs(arguments.tokens_per_batch, arguments.seed + run.steps)
    print(f"{run.model.parameter_count():,} parameters", flush=True)
    if arguments.compile:
        run.compile(batches)
    train(run, batches, held_out, arguments.save_minutes)


if __name__ == "__main__":
    main()
