"""Sampling from an exported model with native ONNX Runtime: one prefill, then k rows at once."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from training.prompt import DONE

MODEL_FILE = "onnx/model_quantized.onnx"


@dataclass(frozen=True)
class Settings:
    """How to sample; temperature 0 is greedy."""

    samples: int = 1
    temperature: float = 0.0
    seed: int = 0
    max_tokens: int = 256


class ExportedModel:
    """The model folder, loaded."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(folder / MODEL_FILE), options, providers=["CPUExecutionProvider"])
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.config = json.loads((folder / "config.json").read_text())
        self.outputs = [output.name for output in self.session.get_outputs()]
        self.ends = [self.tokenizer.token_to_id(DONE), self.config["eos_token_id"]]

    def empty_cache(self) -> dict[str, np.ndarray]:
        config = self.config
        sizes = (1, config["num_key_value_heads"], 0, config["head_dim"])
        layers = range(config["num_hidden_layers"])
        return {f"past_key_values.{n}.{kind}": np.zeros(sizes, np.float32) for n in layers for kind in ("key", "value")}

    def step(self, tokens: np.ndarray, length: int, cache: dict[str, np.ndarray], keep: int = 1) -> tuple[np.ndarray, dict[str, np.ndarray]]:
        """Logits of the last `keep` tokens (0: all), and the cache grown by `tokens` [rows, count]."""
        mask = np.ones((len(tokens), length + tokens.shape[1]), np.int64)
        inputs = {"input_ids": tokens, "attention_mask": mask, "num_logits_to_keep": np.array(keep, np.int64), **cache}
        logits, *present = self.session.run(None, inputs)
        names = (name.replace("present", "past_key_values") for name in self.outputs[1:])
        return logits, dict(zip(names, present))

    def continuations(self, prompt: str, settings: Settings) -> list[list[int]]:
        """Token ids of each sample, without the end mark."""
        rng = np.random.default_rng(settings.seed)
        ids = self.tokenizer.encode(prompt).ids
        room = min(settings.max_tokens, self.config["max_position_embeddings"] - len(ids))
        logits, cache = self.step(np.array([ids], np.int64), 0, self.empty_cache())
        count = settings.samples
        cache = {name: np.repeat(value, count, axis=0) for name, value in cache.items()}
        logits = np.repeat(logits, count, axis=0)
        rows: list[list[int]] = [[] for _ in range(count)]
        running = np.ones(count, bool)
        for length in range(len(ids), len(ids) + room):
            chosen = choose(logits[:, -1], settings.temperature, rng)
            running &= ~np.isin(chosen, self.ends)
            if not running.any():
                break
            for row in np.flatnonzero(running):
                rows[row].append(int(chosen[row]))
            logits, cache = self.step(chosen[:, None].astype(np.int64), length, cache)
        return rows

    def programs(self, prompt: str, settings: Settings) -> list[str]:
        """The samples as text."""
        return [self.tokenizer.decode(row, skip_special_tokens=False).rstrip() for row in self.continuations(prompt, settings)]


def choose(logits: np.ndarray, temperature: float, rng: np.random.Generator) -> np.ndarray:
    """One token a row, by adding Gumbel noise to the scaled logits."""
    if temperature == 0:
        return logits.argmax(axis=1)
    return (logits / temperature + rng.gumbel(size=logits.shape)).argmax(axis=1)
