"""The decoder as an ONNX graph, written node by node.

Grouped-query attention and the skip norms are ONNX Runtime's own operators; the
caches go in as `past_key_values.N.*` and come out as `present.N.*`, which is the
signature transformers.js feeds. Weights are int8 with a scale for each output
channel, cast and multiplied in the graph: the runtime folds that to float32 when it
loads, so a row's text never depends on the rows beside it.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from training.model import Shape

MICROSOFT = "com.microsoft"
NO_SINK = -1e30
"""A head sink of no weight: it only keeps the runtime off a kernel that is slow in WASM."""

Weights = Mapping[str, np.ndarray]


def quantised(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 rows and one scale a row, so that rows times scales is about `weight`."""
    scale = np.abs(weight).max(axis=1, keepdims=True).astype(np.float32) / 127
    scale[scale == 0] = 1
    return np.round(weight / scale).astype(np.int8), scale


class GraphWriter:
    """Collects nodes and initialisers; every method returns the name of a value."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.initialisers: list[onnx.TensorProto] = []

    def constant(self, name: str, array: np.ndarray) -> str:
        if all(tensor.name != name for tensor in self.initialisers):
            self.initialisers.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def integer(self, *values: int) -> str:
        name = "integer_" + "_".join(map(str, values))
        return self.constant(name, np.array(values, np.int64))

    def node(self, kind: str, inputs: Sequence[str], name: str, domain: str = "", outputs: Sequence[str] | None = None, **attributes: object) -> str:
        outputs = outputs or [name]
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=name, domain=domain, **attributes))
        return outputs[0]

    def linear(self, value: str, weight: np.ndarray, name: str) -> str:
        """`value` times a quantised weight, given as [outputs, inputs]."""
        rows, scale = quantised(weight)
        whole = self.node("Cast", [self.constant(f"{name}.int8", rows.T)], f"{name}.cast", to=TensorProto.FLOAT)
        whole = self.node("Mul", [whole, self.constant(f"{name}.scale", scale.T)], f"{name}.weight")
        return self.node("MatMul", [value, whole], name)


class DecoderGraph:
    """Writes one model."""

    def __init__(self, shape: Shape, weights: Weights, cosine: np.ndarray, sine: np.ndarray) -> None:
        self.shape, self.weights = shape, weights
        self.writer = GraphWriter()
        self.cosine = self.writer.constant("cosine", cosine)
        self.sine = self.writer.constant("sine", sine)
        self.sink = self.writer.constant("no_sink", np.full(shape.heads, NO_SINK, np.float32))

    def positions(self) -> tuple[str, str]:
        """The index of each row's last token, and the length with the cache."""
        writer, mask = self.writer, "attention_mask"
        count = writer.node("ReduceSum", [mask, writer.integer(1)], "mask.sum", keepdims=0)
        last = writer.node("Sub", [count, writer.integer(1)], "mask.last")
        last = writer.node("Cast", [last], "last_index", to=TensorProto.INT32)
        length = writer.node("Shape", [mask], "mask.shape")
        one = writer.constant("scalar_one", np.array(1, np.int64))
        length = writer.node("Gather", [length, one], "mask.length", axis=0)
        return last, writer.node("Cast", [length], "total_length", to=TensorProto.INT32)

    def embed(self) -> tuple[str, str]:
        """The embedded tokens, and the whole table as float32 for the head."""
        writer = self.writer
        rows, scale = quantised(self.weights["embedding.weight"])
        table = writer.constant("embedding.int8", rows)
        scales = writer.constant("embedding.scale", scale)
        picked = writer.node("Gather", [table, "input_ids"], "embedding.rows", axis=0)
        picked = writer.node("Cast", [picked], "embedding.cast", to=TensorProto.FLOAT)
        picked_scale = writer.node("Gather", [scales, "input_ids"], "embedding.scales", axis=0)
        whole = writer.node("Cast", [table], "head.cast", to=TensorProto.FLOAT)
        whole = writer.node("Mul", [whole, scales], "head.rows")
        whole = writer.node("Transpose", [whole], "head.weight", perm=[1, 0])
        return writer.node("Mul", [picked, picked_scale], "embedding"), whole

    def skip_norm(self, residual: str, added: str, weight: str, name: str) -> tuple[str, str]:
        """The normed sum, and the sum."""
        gain = self.writer.constant(f"{name}.gain", self.weights[weight])
        outputs = [name, "", "", f"{name}.sum"]
        self.writer.node("SkipSimplifiedLayerNormalization", [residual, added, gain], name, MICROSOFT, outputs, epsilon=self.shape.epsilon)
        return name, f"{name}.sum"

    def attention(self, value: str, layer: int, last: str, length: str) -> str:
        shape, name = self.shape, f"layer{layer}"
        packed = self.writer.linear(value, self.weights[f"blocks.{layer}.query_key_value.weight"], f"{name}.qkv")
        past = [f"past_key_values.{layer}.{kind}" for kind in ("key", "value")]
        present = [f"present.{layer}.{kind}" for kind in ("key", "value")]
        inputs = [packed, "", "", *past, last, length, self.cosine, self.sine, "", "", self.sink]
        mixed = self.writer.node(
            "GroupQueryAttention", inputs, f"{name}.attention", MICROSOFT, [f"{name}.mixed", *present],
            num_heads=shape.heads, kv_num_heads=shape.key_value_heads, scale=shape.head_width**-0.5,
            do_rotary=1, rotary_interleaved=0, local_window_size=-1,
        )
        return self.writer.linear(mixed, self.weights[f"blocks.{layer}.attention_out.weight"], f"{name}.out")

    def feed_forward(self, value: str, layer: int) -> str:
        name = f"layer{layer}"
        gate, up, down = (self.weights[f"blocks.{layer}.{part}.weight"] for part in ("gate", "up", "down"))
        gated = self.writer.linear(value, gate, f"{name}.gate")
        raised = self.writer.linear(value, up, f"{name}.up")
        sigmoid = self.writer.node("Sigmoid", [gated], f"{name}.sigmoid")
        silu = self.writer.node("Mul", [gated, sigmoid], f"{name}.silu")
        product = self.writer.node("Mul", [silu, raised], f"{name}.product")
        return self.writer.linear(product, down, f"{name}.down")

    def write(self) -> onnx.ModelProto:
        """The whole model."""
        shape, writer = self.shape, self.writer
        last, length = self.positions()
        residual, head = self.embed()
        gain = writer.constant("layer0.norm.gain", self.weights["blocks.0.attention_norm.weight"])
        value = writer.node("SimplifiedLayerNormalization", [residual, gain], "layer0.norm", axis=-1, epsilon=shape.epsilon, stash_type=1)
        for layer in range(shape.layers):
            added = self.attention(value, layer, last, length)
            value, residual = self.skip_norm(residual, added, f"blocks.{layer}.feed_forward_norm.weight", f"layer{layer}.norm2")
            added = self.feed_forward(value, layer)
            following = f"blocks.{layer + 1}.attention_norm.weight" if layer + 1 < shape.layers else "last_norm.weight"
            value, residual = self.skip_norm(residual, added, following, f"layer{layer + 1}.norm")
        kept = writer.node("Neg", ["num_logits_to_keep"], "kept.negative")
        kept = writer.node("Reshape", [kept, writer.integer(1)], "kept.start")
        value = writer.node("Slice", [value, kept, writer.integer(2**62), writer.integer(1)], "kept")
        writer.node("MatMul", [value, head], "head", outputs=["logits"])
        return self.model()

    def model(self) -> onnx.ModelProto:
        """The collected nodes between the named inputs and outputs."""
        shape, information = self.shape, helper.make_tensor_value_info
        batch, integer, real = "batch_size", TensorProto.INT64, TensorProto.FLOAT
        inputs = [
            information("input_ids", integer, [batch, "sequence_length"]),
            information("attention_mask", integer, [batch, "total_sequence_length"]),
        ]
        outputs = [information("logits", real, [batch, "num_logits", shape.vocabulary])]
        for layer in range(shape.layers):
            for kind in ("key", "value"):
                sizes = [batch, shape.key_value_heads, "past_sequence_length", shape.head_width]
                inputs.append(information(f"past_key_values.{layer}.{kind}", real, sizes))
                sizes = [batch, shape.key_value_heads, "total_sequence_length", shape.head_width]
                outputs.append(information(f"present.{layer}.{kind}", real, sizes))
        inputs.append(information("num_logits_to_keep", integer, []))
        graph = helper.make_graph(self.writer.nodes, "assay", inputs, outputs, self.writer.initialisers)
        versions = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
        model = helper.make_model(graph, opset_imports=versions, producer_name="assay")
        model.ir_version = 8
        return model
