"""Causal attention over documents laid end to end: a kernel where the processor has matrix tiles."""

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.utils import cpp_extension

FLAGS = ["-O3", "-ffast-math", "-march=native", "-mprefer-vector-width=512", "-mamx-tile", "-mamx-bf16"]


_loaded = False


def load_kernel() -> bool:
    """Builds (half a minute, once) and loads the kernel where it can run; whether `attention` uses it now."""
    global _loaded
    if not _loaded and torch.cpu._is_amx_tile_supported():
        cpp_extension.load("assay_attention", [str(Path(__file__).with_suffix(".cpp"))], extra_cflags=FLAGS, is_python_module=False)
        torch.library.register_fake("assay::attention", _shapes)
        torch.library.register_fake("assay::attention_gradient", lambda packed, *rest: torch.empty_like(packed))
        torch.library.register_autograd("assay::attention", _backward, setup_context=_keep)
        _loaded = True
    return _loaded


def _shapes(packed: Tensor, starts: Tensor, cosine: Tensor, sine: Tensor, queries: int, groups: int) -> tuple[Tensor, Tensor]:
    width = packed.shape[1] // (queries + 2 * groups)
    return packed.new_empty(len(packed), queries * width), packed.new_empty(len(packed), queries, dtype=torch.float32)


def _keep(ctx: torch.autograd.function.FunctionCtx, inputs: tuple, output: tuple[Tensor, Tensor]) -> None:
    ctx.save_for_backward(*inputs[:4], *output)
    ctx.sizes = inputs[4:]


def _backward(ctx: torch.autograd.function.FunctionCtx, change: Tensor, _: Tensor) -> tuple[Tensor | None, ...]:
    packed, starts, cosine, sine, out, sums = ctx.saved_tensors
    gradient = torch.ops.assay.attention_gradient(packed, starts, cosine, sine, out, sums, change.contiguous(), *ctx.sizes)
    return gradient, None, None, None, None, None


def rotate(heads: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Rotate-half position encoding of `heads` [heads, tokens, head width]."""
    first, second = heads.chunk(2, dim=-1)
    turned = (first * cosine - second * sine, second * cosine + first * sine)
    return torch.cat(turned, dim=-1).to(heads.dtype)


def plain_attention(packed: Tensor, starts: Tensor, cosine: Tensor, sine: Tensor, queries: int, groups: int) -> Tensor:
    """What the kernel computes, one document after the other, in any precision and on any device."""
    width = packed.shape[1] // (queries + 2 * groups)
    mixed = []
    for document in packed.tensor_split(starts[1:-1].cpu()):
        count = len(document)
        if count == 0:
            continue
        query, key, value = document.view(count, -1, width).transpose(0, 1).split((queries, groups, groups))
        query, key = (rotate(part, cosine[:count], sine[:count]) for part in (query, key))
        key, value = (part.repeat_interleave(queries // groups, dim=0) for part in (key, value))
        mixed.append(F.scaled_dot_product_attention(query, key, value, is_causal=True).transpose(0, 1).reshape(count, -1))
    return torch.cat(mixed)


def attention(packed: Tensor, starts: Tensor, cosine: Tensor, sine: Tensor, queries: int, groups: int) -> Tensor:
    """Mixed values [tokens, queries x head width] of `packed` [tokens, (queries + 2 groups) x head width].

    Document i takes the rows `starts[i]` to `starts[i + 1]`; each token sees its own document up to itself.
    """
    if _loaded and packed.dtype == torch.bfloat16:
        return torch.ops.assay.attention(packed, starts, cosine, sine, queries, groups)[0]
    return plain_attention(packed, starts, cosine, sine, queries, groups)
