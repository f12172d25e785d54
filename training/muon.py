"""Muon (Jordan et al., 2024): momentum whose steps are orthogonalised matrices."""

from collections import defaultdict
from collections.abc import Iterable

import torch
from torch import Tensor

COEFFICIENTS = (3.4445, -4.7750, 2.0315)
"""Of the quintic Newton-Schulz iteration, from the paper's released code."""


def orthogonalised(stack: Tensor, rounds: int = 5) -> Tensor:
    """The nearest orthogonal matrix, roughly, of each matrix in [count, rows, columns]."""
    a, b, c = COEFFICIENTS
    x = stack.bfloat16()
    tall = x.shape[1] > x.shape[2]
    x = x.transpose(1, 2) if tall else x
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(rounds):
        gram = x @ x.transpose(1, 2)
        x = a * x + torch.baddbmm(gram, gram, gram, beta=b, alpha=c) @ x
    return (x.transpose(1, 2) if tall else x).to(stack.dtype)


class Muon(torch.optim.Optimizer):
    """For hidden matrices only; embeddings and norms belong to AdamW."""

    def __init__(self, groups: Iterable[dict[str, object]], lr: float, momentum: float = 0.95, decay: float = 0.01) -> None:
        super().__init__(groups, {"lr": lr, "momentum": momentum, "decay": decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:
        for group in self.param_groups:
            by_shape: dict[torch.Size, list[Tensor]] = defaultdict(list)
            for matrix in group["params"]:
                by_shape[matrix.shape].append(matrix)
            for matrices in by_shape.values():
                self.step_stack(matrices, group["lr"], group["momentum"], group["decay"])

    def step_stack(self, matrices: list[Tensor], rate: float, momentum: float, decay: float) -> None:
        """One step of equally shaped matrices, together, because small products are slow alone."""
        directions = []
        for matrix in matrices:
            state = self.state[matrix]
            buffer = state.setdefault("momentum", torch.zeros_like(matrix))
            buffer.lerp_(matrix.grad, 1 - momentum)
            directions.append(matrix.grad.lerp(buffer, momentum))
        rows, columns = matrices[0].shape
        scale = max(1, rows / columns) ** 0.5
        for matrix, update in zip(matrices, orthogonalised(torch.stack(directions))):
            matrix.mul_(1 - rate * decay)
            matrix.add_(update, alpha=-rate * scale)
