"""Trains the byte-level BPE tokenizer on the corpus and writes its files.

    python -m training.tokenizer --out training/runs/tokenizer
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from training.documents import draw_document
from training.prompt import BEGIN, DONE, EXPERT

VOCABULARY = 2048
TESTS = " Your code should pass these tests:"
SPECIAL = ("<|bos|>", "<|eos|>", "<|pad|>")
PIECES = r"[ _]?\p{L}+| ?\p{N}| ?[^\s\p{L}\p{N}]+|\n *|\s"
"""A word with the space or underscore before it, one digit, a run of signs, a line's indent."""


def untrained() -> Tokenizer:
    """The tokenizer's pipeline, without a vocabulary."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(PIECES), "isolated"),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
    ])
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def documents(count: int, seed: int) -> Iterator[str]:
    """Documents of every format. The template's own words are left out of most of them."""
    rng = Random(seed)
    for number in range(count):
        text = "".join(piece for piece, _ in draw_document(rng)[:-1])
        yield text if number % 50 == 0 else text.replace(EXPERT, "").replace(TESTS, "")


def train_tokenizer(texts: Iterable[str], vocabulary: int = VOCABULARY) -> Tokenizer:
    """The tokenizer of so many tokens that suits these texts."""
    tokenizer = untrained()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary - 2,
        special_tokens=list(SPECIAL),
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator((text.replace(BEGIN, "").replace(DONE, "") for text in texts), trainer)
    tokenizer.add_tokens([AddedToken(mark, normalized=False, special=False) for mark in (BEGIN, DONE)])
    return tokenizer


def write_tokenizer(tokenizer: Tokenizer, folder: Path) -> None:
    """`tokenizer.json` and the configuration that Hugging Face's loaders read beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "bos_token": "<|bos|>",
        "eos_token": "<|eos|>",
        "pad_token": "<|pad|>",
        "add_bos_token": False,
        "add_eos_token": False,
        "clean_up_tokenization_spaces": False,
        "model_max_length": 1024,
        "padding_side": "left",
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--examples", type=int, default=30_000)
    parser.add_argument("--seed", type=int, default=7)
    arguments = parser.parse_args()
    tokenizer = train_tokenizer(documents(arguments.examples, arguments.seed))
    write_tokenizer(tokenizer, arguments.out)
    print(f"{tokenizer.get_vocab_size()} tokens in {arguments.out}")


if __name__ == "__main__":
    main()
