"""Trains the model for a fixed wall-clock time; a run stopped by SIGTERM resumes where it was.

    python -m training.train --tokenizer training/runs/tokenizer --corpus training/runs/corpus \
        --held-out training/runs/wordings training/runs/families --run training/runs/small --minutes 60

`--corpus` is a folder of caches, and may get more of them while the run goes on. The learning rate
rises for 2% of the time, stays, and falls to zero over the last part, `--decay` of the whole
(warm-up, stable, decay), all by the clock. `--run` collects `log.jsonl`, `checkpoint.pt`, and
`stable.pt` from just before the fall, which a longer run can `--start` from.
"""

import argparse
import json
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training.batches import Batch, Cache, endless
from training.clip import clip_attention
from training.model import Decoder, Shape
from training.muon import Muon
from training.step import step_of

WARM_UP = 0.02
STEPS_BETWEEN_CLIPS = 20
MUON_RATE, ADAM_RATE = 0.015, 0.004
SHARE_OF_WRITERS = 1 / 32
"""Of Muon's rate, for the matrices that write to the residual stream.

Muon's steps are as long for them as for all others, and at the full rate the first layer's output is
forty times as long as the embedding it is added to after 6 M tokens: later layers do not see any
more which token they are at.
"""


def rate_factor(progress: float, decay: float) -> float:
    """The learning rate's share of its peak after that share of the time."""
    return max(0.0, min(1.0, progress / WARM_UP + 0.02, (1 - progress) / decay))


class Run:
    """A model in training, with its optimizers and its clock."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        torch.manual_seed(arguments.seed)
        vocabulary = Tokenizer.from_file(str(arguments.tokenizer / "tokenizer.json")).get_vocab_size()
        self.folder: Path = arguments.run
        self.seconds = arguments.minutes * 60
        self.model = Decoder(Shape(vocabulary, arguments.width, arguments.layers, feed_forward=arguments.feed_forward))
        writers = [w for block in self.model.blocks for w in (block.attention_out.weight, block.down.weight)]
        readers = [w for block in self.model.blocks for w in (block.query_key_value.weight, block.gate.weight, block.up.weight)]
        groups = [{"params": readers, "share": 1.0}, {"params": writers, "share": SHARE_OF_WRITERS}]
        embedding = [{"params": [self.model.embedding.weight], "share": 1.0}]
        adam = torch.optim.AdamW(embedding, lr=ADAM_RATE, betas=(0.9, 0.97), weight_decay=0.0, fused=True)
        self.optimizers: list[torch.optim.Optimizer] = [Muon(groups, MUON_RATE), adam]
        self.peaks = [MUON_RATE * arguments.peak, ADAM_RATE * arguments.peak]
        self.decay: float = arguments.decay
        self.elapsed, self.steps, self.tokens, self.spread = 0.0, 0, 0, 0.0
        self.gradient = step_of(self.model)
        self.folder.mkdir(parents=True, exist_ok=True)

    def step(self, batch: Batch) -> float:
        """One update; returns the loss."""
        began = time.monotonic()
        factor = self.rate_factor()
        loss = self.gradient.learn(batch)
        for optimizer, peak in zip(self.optimizers, self.peaks):
            for group in optimizer.param_groups:
                group["lr"] = peak * factor * group["share"]
            optimizer.step()
            optimizer.zero_grad(set_to_none=False)
        if self.steps % STEPS_BETWEEN_CLIPS == 0:
            self.spread = clip_attention(self.model, batch)
        self.steps += 1
        self.tokens += batch.used
        self.elapsed += time.monotonic() - began
        return loss

    def rate_factor(self) -> float:
        """The learning rate's share of its peak now."""
        return rate_factor(self.elapsed / self.seconds, self.decay)

    def held_out_loss(self, batches: list[Batch]) -> float:
        """The mean loss on documents never trained on."""
        losses = [self.gradient.loss(batch) for batch in batches]
        return sum(losses) / len(losses)

    def save(self, name: str = "checkpoint.pt") -> None:
        """Writes the checkpoint whole or not at all."""
        state = {
            "shape": self.model.shape.as_dict(),
            "model": self.model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "elapsed": self.elapsed, "steps": self.steps, "tokens": self.tokens,
        }
        torch.save(state, self.folder / "checkpoint.new")
        (self.folder / "checkpoint.new").rename(self.folder / name)

    def start_from(self, path: Path) -> None:
        """Takes the weights of another run, maybe of a smaller model, and counts its tokens and steps on."""
        state = torch.load(path, weights_only=True)
        self.model.take(state["model"])
        self.steps, self.tokens = state["steps"], state["tokens"]

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


def train(run: Run, batches: Iterator[Batch], held_out: dict[str, list[Batch]], save_minutes: float) -> None:
    """Steps until the time is up, with a log line every 50 and a checkpoint now and then."""

    def save_and_measure() -> None:
        run.save()
        run.log(**{f"loss_{name}": run.held_out_loss(part) for name, part in held_out.items()})

    stopped: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, frame: stopped.append(number))
    saved, recent = run.elapsed, []
    while run.elapsed < run.seconds and not stopped:
        stable = run.elapsed < run.seconds * (1 - run.decay)
        recent.append(run.step(next(batches)))
        if stable and run.elapsed >= run.seconds * (1 - run.decay):
            run.save("stable.pt")
        if run.steps % 50 == 0:
            run.log(loss=sum(recent) / len(recent), rate=run.rate_factor(), spread=run.spread)
            recent = []
        if run.elapsed - saved > save_minutes * 60:
            saved = run.elapsed
            save_and_measure()
    save_and_measure()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, required=True, help="a folder of caches")
    parser.add_argument("--held-out", type=Path, nargs="+", required=True, help="caches to measure the loss on")
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="a checkpoint whose weights a new run starts from")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--peak", type=float, default=1, help="times the usual learning rates; less where --start has learnt much")
    parser.add_argument("--decay", type=float, default=0.4, help="share of the time in which the learning rate falls")
    parser.add_argument("--save-minutes", type=float, default=5)
    parser.add_argument("--tokens-per-batch", type=int, default=16384)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--feed-forward", type=int, default=704)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    run = Run(arguments)
    if arguments.start:
        run.start_from(arguments.start)
    run.resume()
    held_out = {folder.name: list(Cache(folder).batches(arguments.tokens_per_batch, 0)) for folder in arguments.held_out}
    batches = endless(arguments.corpus, arguments.tokens_per_batch, arguments.seed + run.steps)
    print(f"{run.model.parameter_count():,} parameters, {type(run.gradient).__name__}", flush=True)
    train(run, batches, held_out, arguments.save_minutes)


if __name__ == "__main__":
    main()
