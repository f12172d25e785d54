"""The decoder: Llama's shape, so that any runtime which knows Llama knows it."""

from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.attention import attention


WRITERS = ("attention_out.weight", "down.weight")
"""The matrices whose results are added to what the next layer reads."""


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

    def forward(self, x: Tensor, starts: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
        packed = self.query_key_value(self.attention_norm(x))
        mixed = attention(packed, starts, cosine, sine, self.shape.heads, self.shape.key_value_heads)
        x = x + self.attention_out(mixed)
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
            if name.endswith(WRITERS):
                nn.init.zeros_(weight)

    def states(self, tokens: Tensor, starts: Tensor) -> Tensor:
        """Last states [tokens, width]; document i is `tokens[starts[i] : starts[i + 1]]`."""
        x = self.embedding(tokens)
        for block in self.blocks:
            x = block(x, starts, self.cosine, self.sine)
        return self.last_norm(x)

    def forward(self, tokens: Tensor) -> Tensor:
        """Logits [rows, tokens, vocabulary] of rows of one document each."""
        starts = torch.arange(len(tokens) + 1) * tokens.shape[1]
        states = self.states(tokens.flatten(), starts)
        return F.linear(states, self.embedding.weight).view(*tokens.shape, -1)

    def loss(self, tokens: Tensor, starts: Tensor, places: Tensor, targets: Tensor) -> Tensor:
        """Mean cross-entropy at `places`, where `targets` are the next tokens (-100: none)."""
        logits = F.linear(self.states(tokens, starts)[places], self.embedding.weight).float()
        return F.cross_entropy(logits, targets, ignore_index=-100)

    def take(self, weights: dict[str, Tensor]) -> None:
        """Takes the weights of a model as deep and wide, or of a smaller one, and computes what that one does.

        Layers that are new stand evenly among the others, read what the one before them reads, and
        write nothing yet; nor do units of the feed-forward that are new.
        """
        depth = 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("blocks."))
        sources = [number * depth // self.shape.layers for number in range(self.shape.layers)]
        mine = self.state_dict()
        for name, weight in mine.items():
            parts = name.split(".")
            is_new = False
            if parts[0] == "blocks":
                number = int(parts[1])
                is_new = number > 0 and sources[number] == sources[number - 1]
                parts[1] = str(sources[number])
            if not (is_new and name.endswith(WRITERS)):
                old = weights[".".join(parts)]
                weight[tuple(slice(size) for size in old.shape)] = old

    def parameter_count(self) -> int:
        return sum(weight.numel() for weight in self.parameters())
