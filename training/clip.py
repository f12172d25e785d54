"""Keeps attention from hardening: queries and keys are scaled down where their products spread too far.

Muon's steps are as long for a matrix whose gradient has vanished as for any other, so queries and
keys grow until every token looks at one other alone, and nothing moves that any more. After
QK-clip (Kimi Team, "Kimi K2", 2025), with the spread of all scores instead of the greatest.
"""

import torch

from training.attention import rotate
from training.batches import Batch
from training.model import Block, Decoder

WIDEST = 3.5
"""Standard deviation of a head's scores, at the most."""

TOKENS_LOOKED_AT = 1024


def spread(block: Block, documents: list[torch.Tensor], cosine: torch.Tensor, sine: torch.Tensor) -> torch.Tensor:
    """Standard deviation of each head's scores, over what the tokens of some documents may see."""
    shape = block.shape
    scores = []
    for states in documents:
        count = len(states)
        heads = block.query_key_value(block.attention_norm(states)).view(count, -1, shape.head_width).transpose(0, 1)
        query, key = (rotate(part, cosine[:count], sine[:count]) for part in heads.split((shape.heads, shape.key_value_heads, shape.key_value_heads))[:2])
        key = key.repeat_interleave(shape.heads // shape.key_value_heads, dim=0)
        seen = torch.ones(count, count, dtype=torch.bool).tril()
        scores.append((query @ key.transpose(1, 2))[:, seen] * shape.head_width**-0.5)
    return torch.cat(scores, dim=1).std(dim=1)


@torch.no_grad()
def clip_attention(model: Decoder, batch: Batch) -> float:
    """Scales queries and keys of every head that spreads too far on a batch's first documents; returns the widest spread met."""
    shape, width = model.shape, model.shape.head_width
    ends = [end for end in batch.starts.tolist()[1:] if end <= TOKENS_LOOKED_AT]
    starts = torch.tensor([0, *ends])
    x = model.embedding(batch.tokens[: ends[-1]])
    widest = 0.0
    for block in model.blocks:
        found = spread(block, list(x.tensor_split(starts[1:-1])), model.cosine, model.sine)
        widest = max(widest, found.max().item())
        factors = (WIDEST / found).clamp(max=1).view(shape.key_value_heads, -1)
        of_keys = factors.max(dim=1, keepdim=True).values.sqrt()
        rows = torch.cat(((factors / of_keys).flatten(), of_keys.flatten())).repeat_interleave(width)
        block.query_key_value.weight[: len(rows)] *= rows[:, None]
        x = block(x, starts, model.cosine, model.sine)
    return widest
