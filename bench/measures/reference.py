"""Writes reference values for src/domain/measures, from libraries that are known to be right.

python -m pip install -r bench/measures/requirements.txt
python bench/measures/reference.py > bench/measures/reference-values.json
"""

import json
import math
import re
import sys

import numpy as np
from nltk.translate.bleu_score import SmoothingFunction, sentence_bleu
from scipy.stats import binomtest

TOKEN = re.compile(r"[A-Za-z_][A-Za-z_0-9]*|[0-9]+(?:\.[0-9]+)?|[^ \t\n\r\f\v]")
MASK = 0xFFFFFFFF

PROGRAMS = [
    "def total(items):\n    return sum(items)",
    "def total(items):\n    result = 0\n    for item in items:\n        result += item\n    return result",
    "def total(values): return sum(values)",
    "import math\nprint(math.pi * 2.50)  # é “quoted” 😀",
    "def longest(words):\n    return max(words, key=len) if words else ''",
    "x",
    "return sum(items)",
    "completely different words here",
]


def stream(seed, row):
    """sfc32, as src/lib/random-stream.ts seeds it."""
    a, b, c, counter = seed & MASK, row & MASK, 0x9E3779B9, 1

    def draw():
        nonlocal a, b, c, counter
        total = (a + b + counter) & MASK
        counter = (counter + 1) & MASK
        a = b ^ (b >> 9)
        b = (c + (c << 3)) & MASK
        c = (((c << 21) | (c >> 11)) + total) & MASK
        return total / 2**32

    for _ in range(15):
        draw()
    return draw


def bootstrap(values, weights, seed, resamples):
    draw = stream(seed, 0)
    values, weights = np.array(values), np.array(weights)
    means = []
    for _ in range(resamples):
        picked = [int(draw() * len(values)) for _ in values]
        means.append(np.average(values[picked], weights=weights[picked]))
    low, high = np.percentile(means, [2.5, 97.5])
    return {"value": float(np.average(values, weights=weights)), "low": float(low), "high": float(high)}


def pass_at_k(samples, solving, k):
    return 1 - math.comb(samples - solving, k) / math.comb(samples, k)


def wilson(successes, trials):
    interval = binomtest(successes, trials).proportion_ci(0.95, method="wilson")
    return {"value": successes / trials, "low": float(interval.low), "high": float(interval.high)}


def main():
    bleu = [
        {
            "program": program,
            "reference": reference,
            "bleu": float(
                sentence_bleu(
                    [TOKEN.findall(reference)],
                    TOKEN.findall(program),
                    smoothing_function=SmoothingFunction().method2,
                )
            ),
        }
        for program in PROGRAMS
        for reference in PROGRAMS
    ]
    values = [0, 0.125, 1, 0.5, 0.25, 0, 0, 0.875, 1, 0.0625, 0.75]
    weights = [8, 8, 8, 16, 16, 8, 80, 80, 8, 16, 80]
    json.dump(
        {
            "passAtK": [
                {"samples": n, "solving": c, "k": k, "value": pass_at_k(n, c, k)}
                for n, c, k in [
                    (1, 0, 1), (1, 1, 1), (5, 2, 1), (5, 2, 3), (10, 1, 5), (80, 0, 10),
                    (80, 1, 10), (80, 3, 80), (80, 40, 10), (200, 7, 100), (16, 16, 16),
                ]
            ],
            "wilson": [
                {"successes": c, "trials": n, **wilson(c, n)}
                for c, n in [(0, 1), (1, 1), (0, 10), (3, 10), (29, 33), (500, 1000), (10, 10)]
            ],
            "signTest": [
                {"wins": a, "losses": b, "p": float(binomtest(a, a + b, 0.5).pvalue)}
                for a, b in [(1, 0), (5, 0), (3, 7), (10, 10), (40, 22), (150, 100), (900, 700)]
            ],
            "bleu": bleu,
            "bootstrap": [
                {
                    "values": values, "weights": w, "seed": seed, "resamples": resamples,
                    **bootstrap(values, w, seed, resamples),
                }
                for w in (weights, [1] * len(values))
                for seed, resamples in ((1, 500), (4000000000, 333))
            ],
        },
        sys.stdout,
        indent=1,
    )
    print()


if __name__ == "__main__":
    main()
