"""Makes a checkpoint of a released model, so that its training can go on where its run is gone.

    python -m training.restore --model public/models/assay-small --run training/runs/released
    python -m training.train --start training/runs/released/checkpoint.pt ...

The weights are the file's int8 ones; what rounding them cost is in `RUNS.md`.
"""

import argparse
import json
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from training.generate import MODEL_FILE
from training.model import Decoder, Shape

MATRICES = {"query_key_value": "qkv", "attention_out": "out", "gate": "gate", "up": "up", "down": "down"}
"""A block's matrices, by their names in the graph."""


def restored(folder: Path) -> Decoder:
    """The released model, its weights as float32."""
    config = json.loads((folder / "config.json").read_text())
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(folder / MODEL_FILE).graph.initializer}
    model = Decoder(Shape(
        config["vocab_size"], config["hidden_size"], config["num_hidden_layers"], config["num_attention_heads"],
        config["num_key_value_heads"], config["head_dim"], config["intermediate_size"], config["max_position_embeddings"],
        config["rope_theta"], config["rms_norm_eps"],
    ))
    state = model.state_dict()

    def take(weight: str, name: str, transposed: bool) -> None:
        whole = torch.from_numpy(arrays[f"{name}.int8"] * arrays[f"{name}.scale"])
        state[weight] = whole.T.contiguous() if transposed else whole

    take("embedding.weight", "embedding", False)
    for layer in range(model.shape.layers):
        for matrix, name in MATRICES.items():
            take(f"blocks.{layer}.{matrix}.weight", f"layer{layer}.{name}", True)
        state[f"blocks.{layer}.attention_norm.weight"] = torch.tensor(arrays[f"layer{layer}.norm.gain"])
        state[f"blocks.{layer}.feed_forward_norm.weight"] = torch.tensor(arrays[f"layer{layer}.norm2.gain"])
    state["last_norm.weight"] = torch.tensor(arrays[f"layer{model.shape.layers}.norm.gain"])
    model.load_state_dict(state)
    return model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--tokens", type=int, default=0, help="that it was trained on, for the log to count on from")
    arguments = parser.parse_args()
    model = restored(arguments.model)
    arguments.run.mkdir(parents=True, exist_ok=True)
    state = {"shape": model.shape.as_dict(), "model": model.state_dict(), "steps": 0, "tokens": arguments.tokens}
    torch.save(state, arguments.run / "checkpoint.pt")
    print(f"{model.parameter_count():,} parameters in {arguments.run / 'checkpoint.pt'}")


if __name__ == "__main__":
    main()
