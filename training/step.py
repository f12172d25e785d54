"""The loss and its gradient in one pass: a kernel where the processor multiplies bf16 (Intel AMX, or AVX-512)."""

from pathlib import Path
from types import ModuleType

import torch
from torch.utils import cpp_extension

from training.batches import Batch
from training.model import Decoder

FLAGS = ["-O3", "-ffast-math", "-march=native", "-mprefer-vector-width=512", "-fopenmp"]
TILES = ["-mamx-tile", "-mamx-bf16"]


def load_kernel() -> ModuleType | None:
    """The kernel, built first where it was not (a minute); None where the processor cannot run it."""
    tiles = torch.cpu._is_amx_tile_supported()
    if not tiles and not torch.cpu._is_avx512_bf16_supported():
        return None
    return cpp_extension.load("assay_step", [str(Path(__file__).with_suffix(".cpp"))], extra_cflags=FLAGS + TILES * tiles)


class TiledStep:
    """What `Decoder.loss` and its `backward` compute, with products of bf16 numbers."""

    def __init__(self, model: Decoder, kernel: ModuleType) -> None:
        self.model, self.kernel = model, kernel

    def loss(self, batch: Batch) -> float:
        """The mean loss of a batch."""
        return self._run(batch, [])

    def learn(self, batch: Batch) -> float:
        """The same, and adds its gradient to the `grad` of every parameter."""
        for weight in self.model.parameters():
            weight.grad = torch.zeros_like(weight) if weight.grad is None else weight.grad
        return self._run(batch, [weight.grad for weight in self.model.parameters()])

    def _run(self, batch: Batch, gradients: list[torch.Tensor]) -> float:
        model, shape = self.model, self.model.shape
        weights = [weight.detach() for weight in model.parameters()]
        norms = [norm.weight for block in model.blocks for norm in (block.attention_norm, block.feed_forward_norm)]
        return self.kernel.loss_and_gradient(
            weights, [*norms, model.last_norm.weight], gradients, *batch.arguments, model.cosine, model.sine, shape.heads, shape.key_value_heads
        )


class PlainStep:
    """The same in torch, on any processor; slower."""

    def __init__(self, model: Decoder) -> None:
        self.model = model

    @torch.no_grad()
    def loss(self, batch: Batch) -> float:
        with torch.autocast("cpu", torch.bfloat16):
            return self.model.loss(*batch.arguments).item()

    def learn(self, batch: Batch) -> float:
        with torch.autocast("cpu", torch.bfloat16):
            loss = self.model.loss(*batch.arguments)
        loss.backward()
        return loss.item()


def step_of(model: Decoder) -> TiledStep | PlainStep:
    """The fastest there is here."""
    kernel = load_kernel()
    return TiledStep(model, kernel) if kernel else PlainStep(model)
