"""What a vocabulary of another size would cost and save.

    python -m training.vocabulary --examples 6000

For each size: tokens of a document on average, of other documents than the tokenizer was made of, and how many of
them are learned; millions of multiplications of a document on its way through the model; millions of parameters.
"""

import argparse
from itertools import islice
from random import Random

from training.documents import draw_document
from training.model import Decoder, Shape
from training.tokenizer import documents, train_tokenizer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=6000)
    parser.add_argument("--sizes", type=int, nargs="+", default=[512, 1024, 2048, 4096, 8192])
    arguments = parser.parse_args()
    texts = list(documents(arguments.examples, seed=7))
    rng = Random(8)
    others = list(islice((draw_document(rng) for _ in iter(int, 1)), arguments.examples // 4))
    print("vocabulary  tokens  learned  multiplications  parameters")
    for size in arguments.sizes:
        tokenizer = train_tokenizer(texts, size)
        shape = Shape(tokenizer.get_vocab_size())
        lengths = [(len(tokenizer.encode(text).ids), learned) for document in others for text, learned in document]
        tokens, learned = (sum(length for length, counts in lengths if counts or not only) / len(others) for only in (False, True))
        parameters = Decoder(shape).parameter_count()
        head = shape.vocabulary * shape.width
        work = tokens * (parameters - head) + learned * head
        print(f"{shape.vocabulary:10}  {tokens:6.1f}  {learned:7.1f}  {work / 1e6:15.0f}  {parameters / 1e6:10.2f}", flush=True)


if __name__ == "__main__":
    main()
