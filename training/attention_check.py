"""Compares the attention kernel with the plain computation: values, gradients and time.

    python -m training.attention_check

Exits with 1 where the kernel is further from float32 than plain bf16 is, by half again.
"""

import sys
import time
from collections.abc import Callable

import torch
from torch import Tensor

from training.attention import attention, load_kernel, plain_attention
from training.model import Shape, rotary_tables

LENGTHS = (1, 31, 32, 33, 95, 120, 150, 160, 161, 200, 290, 640)
"""Around the kernel's blocks of 32, and as documents are."""
SLACK = 1.5


def run(function: Callable[..., Tensor], packed: Tensor, change: Tensor, *rest: Tensor | int) -> tuple[Tensor, Tensor]:
    """The output and the gradient of the input, in float32."""
    leaf = packed.clone().requires_grad_()
    out = function(leaf, *rest)
    out.backward(change.to(out.dtype))
    return out.detach().float(), leaf.grad.float()


def seconds(function: Callable[[], object]) -> float:
    """The best of five."""
    best = float("inf")
    for _ in range(5):
        began = time.perf_counter()
        function()
        best = min(best, time.perf_counter() - began)
    return best


def main() -> None:
    if not load_kernel():
        sys.exit("This processor has no matrix tiles: training uses the plain computation.")
    torch.manual_seed(0)
    shape = Shape(2048)
    starts = torch.tensor([0, *LENGTHS, 0]).cumsum(0)
    rest = (starts, *rotary_tables(shape), shape.heads, shape.key_value_heads)
    packed = torch.randn(int(starts[-1]), (shape.heads + 2 * shape.key_value_heads) * shape.head_width).bfloat16()
    change = torch.randn(len(packed), shape.heads * shape.head_width).bfloat16()
    exact = run(plain_attention, packed.float(), change, *rest)
    plain, kernel = (run(function, packed, change, *rest) for function in (plain_attention, attention))
    worst = 0.0
    for name, right, one, other in zip(("output", "gradient"), exact, plain, kernel):
        errors = [(part - right).abs().max().item() for part in (one, other)]
        print(f"{name}: largest difference from float32: plain bf16 {errors[0]:.4f}, kernel {errors[1]:.4f}")
        worst = max(worst, errors[1] / errors[0])
    times = [seconds(lambda: run(function, packed, change, *rest)) / len(packed) * 1e6 for function in (plain_attention, attention)]
    print(f"forward and backward, microseconds a token: plain {times[0]:.1f}, kernel {times[1]:.1f}, {times[0] / times[1]:.1f} x")
    if worst > SLACK:
        sys.exit("The kernel is too far off.")


if __name__ == "__main__":
    main()
