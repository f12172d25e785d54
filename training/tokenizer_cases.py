"""Prints texts with their tokens as JSON, for `compare-tokenizers.mjs`."""

import argparse
import json
from pathlib import Path
from random import Random

from tokenizers import Tokenizer

from training.corpus.load import load_families
from training.encode import draw_any
from training.prompt import answer, query

ODD_TEXTS = (" ", "\n\n\n", "\tx\r\n", "naïve café 漢字 🙂", "a  b   c", "[BEGIN][DONE] [BEGIN]", "x_1__y ___", "1 000.50", "'\"\\")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--prompts", type=int, default=200)
    arguments = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(arguments.tokenizer / "tokenizer.json"))
    rng, families = Random(5), load_families()
    examples = [draw_any(families, rng, held_out=False) for _ in range(arguments.prompts)]
    texts = [query(example.text, example.asserts) + answer(example.program) for example in examples]
    print(json.dumps([{"text": text, "tokens": tokenizer.encode(text).ids} for text in (*texts, *ODD_TEXTS)]))


if __name__ == "__main__":
    main()
