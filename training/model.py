"""The decoder: Llama's shape, so that any runtime which knows Llama knows it."""

from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Shape:
    """Every size of the model. `vocabulary` is set by the tokenizer."""

    vocabulary: int
    width: int = 256
    layers: int = 6
    heads: int = 4
    key_value_heads: int = 2
    head_width: int = 64
    feed_forward: int = 704
    positions: int = 1024
    theta: float = 10000.0
    epsilon: float = 1e-5

    def as_dict(self) -> dict[str, int | float]:
        return asdict(self)


def rotary_tables(shape: Shape) -> tuple[Tensor, Tensor]:
    """Cosines and sines, one row a position, half a head wide."""
    steps = torch.arange(0, shape.head_width, 2, dtype=torch.float64) / shape.head_width
    angles = torch.outer(torch.arange(shape.positions, dtype=torch.float64), shape.theta**-steps)
    return angles.cos().float(), angles.sin().float()


def rotate(heads: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Rotate-half position encoding of `heads` [batch, heads, tokens, head width]."""
    first, second = heads.chunk(2, dim=-1)
    turned = (first * cosine - second * sine, second * cosine + first * sine)
    return torch.cat(turned, dim=-1).to(heads.dtype)


def causal_attention(query: Tensor, key: Tensor, value: Tensor, hidden: Tensor) -> Tensor:
    """Attention in plain products: on a CPU its backward pass beats the flash kernel's by far."""
    scores = (query * query.shape[-1] ** -0.5) @ key.transpose(2, 3)
    weights = scores.masked_fill(hidden, -torch.inf).softmax(-1, dtype=torch.float32)
    return weights.to(value.dtype) @ value


def hidden_places(tokens: Tensor, documents: Tensor | None) -> Tensor:
    """Where a token must not look, [batch or 1, 1, tokens, tokens]: ahead, or into another document."""
    count = tokens.shape[1]
    future = torch.ones(count, count, dtype=torch.bool).triu(1)[None, None]
    if documents is None:
        return future
    return future | (documents[:, None, :, None] != documents[:, None, None, :])


class Norm(nn.Module):
    """Root mean square norm, in float32 whatever the autocast says.

    Its weights are not trained: on a CPU their gradient costs a fifth of a step, and the
    matrices behind a norm can take their part.
    """

    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.register_buffer("weight", torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        x = x.float()
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + self.epsilon) * self.weight


class Block(nn.Module):
    """Grouped-query attention, then SwiGLU, each behind a norm."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        query = shape.heads * shape.head_width
        key_value = shape.key_value_heads * shape.head_width
        self.attention_norm = Norm(shape.width, shape.epsilon)
        self.query_key_value = nn.Linear(shape.width, query + 2 * key_value, bias=False)
        self.attention_out = nn.Linear(query, shape.width, bias=False)
        self.feed_forward_norm = Norm(shape.width, shape.epsilon)
        self.gate = nn.Linear(shape.width, shape.feed_forward, bias=False)
        self.up = nn.Linear(shape.width, shape.feed_forward, bias=False)
        self.down = nn.Linear(shape.feed_forward, shape.width, bias=False)

    def attention(self, x: Tensor, cosine: Tensor, sine: Tensor, hidden: Tensor) -> Tensor:
        shape, (batch, tokens, _) = self.shape, x.shape
        packed = self.query_key_value(x).view(batch, tokens, -1, shape.head_width).transpose(1, 2)
        kv = shape.key_value_heads
        query, key, value = packed.split((shape.heads, kv, kv), dim=1)
        query, key = rotate(query, cosine, sine), rotate(key, cosine, sine)
        repeats = shape.heads // kv
        key = key.repeat_interleave(repeats, dim=1)
        value = value.repeat_interleave(repeats, dim=1)
        mixed = causal_attention(query, key, value, hidden)
        return self.attention_out(mixed.transpose(1, 2).reshape(batch, tokens, -1))

    def forward(self, x: Tensor, cosine: Tensor, sine: Tensor, hidden: Tensor) -> Tensor:
        x = x + self.attention(self.attention_norm(x), cosine, sine, hidden)
        y = self.feed_forward_norm(x)
        return x + self.down(F.silu(self.gate(y)) * self.up(y))


class Decoder(nn.Module):
    """Tokens in, logits out; the head is the embedding again."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.last_norm = Norm(shape.width, shape.epsilon)
        cosine, sine = rotary_tables(shape)
        self.register_buffer("cosine", cosine, persistent=False)
        self.register_buffer("sine", sine, persistent=False)
        for name, weight in self.named_parameters():
            if weight.ndim == 2:
                nn.init.normal_(weight, std=0.02 if name.startswith("embedding") else weight.shape[1] ** -0.5)
            if name.endswith(("attention_out.weight", "down.weight")):
                nn.init.zeros_(weight)

    def states(self, tokens: Tensor, documents: Tensor | None = None) -> Tensor:
        """Last states [batch, tokens, width]; `documents` numbers each row's documents."""
        hidden = hidden_places(tokens, documents)
        cosine, sine = self.cosine[: tokens.shape[1]], self.sine[: tokens.shape[1]]
        x = self.embedding(tokens)
        for block in self.blocks:
            x = block(x, cosine, sine, hidden)
        return self.last_norm(x)

    def forward(self, tokens: Tensor) -> Tensor:
        return F.linear(self.states(tokens), self.embedding.weight)

    def loss(self, tokens: Tensor, documents: Tensor, places: Tensor, targets: Tensor) -> Tensor:
        """Mean cross-entropy at flat `places`, where `targets` are the next tokens (-100: none)."""
        states = self.states(tokens, documents).flatten(0, 1)[places]
        logits = F.linear(states, self.embedding.weight).float()
        return F.cross_entropy(logits, targets, ignore_index=-100)

    def parameter_count(self) -> int:
        return sum(weight.numel() for weight in self.parameters())
