"""Causal attention over documents laid end to end."""

import torch
import torch.nn.functional as F
from torch import Tensor


def rotate(heads: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Rotate-half position encoding of `heads` [heads, tokens, head width]."""
    first, second = heads.chunk(2, dim=-1)
    turned = (first * cosine - second * sine, second * cosine + first * sine)
    return torch.cat(turned, dim=-1).to(heads.dtype)


def attention(packed: Tensor, starts: Tensor, cosine: Tensor, sine: Tensor, queries: int, groups: int) -> Tensor:
    """Mixed values [tokens, queries x head width] of `packed` [tokens, (queries + 2 groups) x head width].

    Document i takes the rows `starts[i]` to `starts[i + 1]`; each token sees its own document up to itself.
    """
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
