"""Exports a checkpoint as the page loads it, and checks that both say the same.

    python -m training.export --run training/runs/small --tokenizer training/runs/tokenizer --out public/models/assay-small
"""

import argparse
import json
import shutil
from pathlib import Path
from random import Random

import numpy as np
import onnx
import torch
from tokenizers import Tokenizer

from training.generate import MODEL_FILE, ExportedModel, Settings
from training.graph import DecoderGraph, quantised
from training.model import Decoder, Shape
from training.tasks import held_out_wordings

CHECKED_PROMPTS = 100


def load_checkpoint(folder: Path) -> Decoder:
    """The trained model."""
    state = torch.load(folder / "checkpoint.pt", weights_only=True)
    model = Decoder(Shape(**state["shape"]))
    model.load_state_dict(state["model"])
    return model.eval()


def rounded(model: Decoder) -> Decoder:
    """The same model with the int8 weights, as float32."""
    with torch.no_grad():
        for weight in model.parameters():
            if weight.ndim == 2:
                rows, scale = quantised(weight.numpy())
                weight.copy_(torch.from_numpy(rows * scale))
    return model


def write_configs(model: Decoder, tokenizer: Tokenizer, out: Path) -> None:
    """`config.json` and `generation_config.json`, in Llama's words."""
    shape = model.shape
    marks = {f"{name}_token_id": tokenizer.token_to_id(f"<|{name}|>") for name in ("bos", "eos", "pad")}
    config = {
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_act": "silu",
        "hidden_size": shape.width, "intermediate_size": shape.feed_forward,
        "num_hidden_layers": shape.layers, "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.key_value_heads, "head_dim": shape.head_width,
        "vocab_size": shape.vocabulary, "max_position_embeddings": shape.positions,
        "rope_theta": shape.theta, "rms_norm_eps": shape.epsilon,
        "tie_word_embeddings": True, "attention_bias": False, "mlp_bias": False,
        "torch_dtype": "float32", **marks,
    }
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    ends = [marks["eos_token_id"], tokenizer.token_to_id("[DONE]")]
    generation = {**marks, "eos_token_id": ends, "do_sample": False, "max_new_tokens": 256}
    (out / "generation_config.json").write_text(json.dumps(generation, indent=2) + "\n")


def checked_prompts(count: int) -> list[str]:
    """Prompts in wordings that were never trained on."""
    return [item.prompt for item in held_out_wordings(count, Random(2026))]


@torch.no_grad()
def compare(model: Decoder, exported: ExportedModel, prompts: list[str]) -> tuple[float, int]:
    """The largest logit difference over all prompts, and how many greedy programs are equal.

    One pass of the torch model over a program tells whether it would have written the same.
    """
    largest, equal = 0.0, 0
    for prompt in prompts:
        ids = exported.tokenizer.encode(prompt).ids
        [row] = exported.continuations(prompt, Settings(max_tokens=96))
        tokens = np.array([ids + row], np.int64)
        logits, _ = exported.step(tokens, 0, exported.empty_cache(), keep=0)
        expected = model(torch.from_numpy(tokens)).numpy()
        largest = max(largest, float(np.abs(logits - expected).max()))
        equal += expected[0, len(ids) - 1 : -1].argmax(axis=1).tolist() == row
    return largest, equal


def smallest_gap(exported: ExportedModel, prompt: str, row: list[int]) -> float:
    """How far the second-best token stays behind, at its closest."""
    ids = exported.tokenizer.encode(prompt).ids
    tokens = np.array([ids + row], np.int64)
    logits, _ = exported.step(tokens, 0, exported.empty_cache(), keep=0)
    best = np.sort(logits[0, len(ids) - 1 : -1], axis=1)
    return float((best[:, -1] - best[:, -2]).min())


def write_self_test(exported: ExportedModel, prompts: list[str], out: Path) -> float:
    """The prompt whose greedy continuation is the least in doubt, of 24 to 48 tokens."""
    rows = [(prompt, exported.continuations(prompt, Settings(max_tokens=48))[0]) for prompt in prompts]
    long = [(prompt, row) for prompt, row in rows if len(row) >= 24]
    prompt, row = max(long, key=lambda pair: smallest_gap(exported, *pair))
    record = {"prompt": prompt, "maxTokens": len(row), "tokens": row, "text": exported.tokenizer.decode(row)}
    (out / "self-test.json").write_text(json.dumps(record, indent=2) + "\n")
    return smallest_gap(exported, prompt, row)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    out: Path = arguments.out
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copyfile(arguments.tokenizer / name, out / name)
    model = load_checkpoint(arguments.run)
    write_configs(model, Tokenizer.from_file(str(out / "tokenizer.json")), out)
    weights = {name: value.numpy() for name, value in model.state_dict().items()}
    graph = DecoderGraph(model.shape, weights, model.cosine.numpy(), model.sine.numpy()).write()
    onnx.save(graph, out / MODEL_FILE)
    exported, prompts = ExportedModel(out), checked_prompts(CHECKED_PROMPTS)
    to_trained = compare(model, exported, prompts)
    to_rounded = compare(rounded(model), exported, prompts)
    gap = write_self_test(exported, prompts, out)
    size = (out / MODEL_FILE).stat().st_size
    print(f"{model.parameter_count():,} parameters, {size:,} bytes")
    for name, (difference, equal) in (("trained", to_trained), ("same int8", to_rounded)):
        print(f"against the {name} weights in torch: largest logit difference {difference:.1e}, equal greedy programs {equal}/{len(prompts)}")
    print(f"self-test: smallest gap between the best two logits {gap:.2f}")


if __name__ == "__main__":
    main()
