"""Whether a model can go on with what it has just read: the circuit behind copying.

    python -m training.induction --tokenizer training/runs/tokenizer --run training/runs/eighth training/runs/ninth

Texts as in the corpus, drawn anew, are to be written again; told is the share of tokens guessed
right, each after the right ones before it. Then random tokens are read twice in a row, and told is
the share of the second reading: near 1 where the model looks up what followed last time
("In-context Learning and Induction Heads", Olsson et al., 2022) in whatever it reads, near 0 where it
does not. No document looks like that, so a model may copy texts and still fail here.
"""

import argparse
from pathlib import Path
from random import Random

import torch
from tokenizers import Tokenizer

from training.corpus.exercises.copying import draw_copy
from training.export import load_checkpoint
from training.model import Decoder
from training.prompt import answer, exercise_query

TEXTS = 100
ROWS, LENGTH = 64, 48
FIRST_WORD = 300
"""Tokens before that are bytes and marks."""


@torch.no_grad()
def guessed_again(model: Decoder, seed: int) -> float:
    """The share of a second reading of random tokens that is guessed right, but for its first."""
    generator = torch.Generator().manual_seed(seed)
    once = torch.randint(FIRST_WORD, model.shape.vocabulary, (ROWS, LENGTH), generator=generator)
    guesses = model(torch.cat((once, once), dim=1)).argmax(dim=-1)
    return (guesses[:, LENGTH:-1] == once[:, 1:]).float().mean().item()


@torch.no_grad()
def copied(model: Decoder, tokenizer: Tokenizer, seed: int) -> float:
    """The share of the tokens of texts to write again that is guessed right."""
    rng, right, count = Random(seed), 0, 0
    for _ in range(TEXTS):
        order, text, wanted = draw_copy(rng)
        asked, told = (tokenizer.encode(part).ids for part in (exercise_query(order, text), answer(wanted)))
        guesses = model(torch.tensor([asked + told])).argmax(dim=-1)[0, len(asked) - 1 : -1]
        right += (guesses == torch.tensor(told)).sum().item()
        count += len(told)
    return right / count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--run", type=Path, nargs="+", required=True)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(arguments.tokenizer / "tokenizer.json"))
    for run in arguments.run:
        model = load_checkpoint(run)
        print(f"{run.name}: texts {copied(model, tokenizer, arguments.seed):.1%}, random tokens {guessed_again(model, arguments.seed):.1%}")


if __name__ == "__main__":
    main()
