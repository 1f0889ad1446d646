#!/usr/bin/env python3
"""Teaches the model of sentences how people put what documents say.

    ./tune.py MODEL.jar FOLDER ADAPTER.onnx

FOLDER has what `./jucuo bench tuning` writes: pairs.tsv (a question and the number of the passage that answers it) and
passages.f32 (the vectors of the passages). Only how a question is read changes: the vectors of passages stay as they
are, and the right one is to be nearer to its question than all others. What is learned is a product of two narrow
matrices for each matrix of the model (LoRA), written as initializers of an ONNX file.

Needs PyTorch and onnx (Debian: python3-torch python3-onnx libopenblas0-pthread). README.md tells about data and time.
"""

import io
import json
import math
import random
import sys
import unicodedata
import zipfile

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import helper, numpy_helper

DIMENSIONS, HEADS, LAYERS = 512, 8, 4
RANK, RATE, EPOCHS, BATCH, TEMPERATURE, DROPOUT = 16, 5e-4, 2, 64, 0.02, 0.1
SAME = 0.9  # passages nearer than this to the right one say the same, and are not held against it
PARTS = [
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense",
]


def read_model(jar):
    """The weights by layer and part, the names of the matrices in order, and the vocabulary."""
    with zipfile.ZipFile(jar) as files:
        model = onnx.load(io.BytesIO(files.read("bge-small-zh-v1.5-q.onnx")))
        vocabulary = json.loads(files.read("bge-small-zh-v1.5-q-tokenizer.json"))["model"]["vocab"]
    tensors = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}

    def quantized(name):
        levels, zero = tensors[name + "_quantized"], tensors[name + "_zero_point"]
        return torch.tensor((levels.astype("float32") - zero) * tensors[name + "_scale"])

    def plain(name):
        return torch.tensor(tensors[name].astype("float32"))

    names = [
        node.input[1][: -len("_quantized")]
        for node in model.graph.node
        if node.op_type == "MatMulInteger" and node.input[1].endswith("_quantized")
    ]
    assert len(names) == LAYERS * len(PARTS), f"{len(names)} matrices: not the model expected"
    weights = {}
    for i, name in enumerate(names):
        weights[i // len(PARTS), PARTS[i % len(PARTS)]] = quantized(name)
    for layer in range(LAYERS):
        at = f"encoder.layer.{layer}."
        for part in PARTS:
            weights[layer, part + ".bias"] = plain(f"{at}{part}.bias")
        for part in ("attention.output", "output"):
            for kind in ("weight", "bias"):
                weights[layer, f"{part}.{kind}"] = plain(f"{at}{part}.LayerNorm.{kind}")
    for kind in ("word", "position", "token_type"):
        weights[kind] = quantized(f"embeddings.{kind}_embeddings.weight")
    for kind in ("weight", "bias"):
        weights["embeddings", kind] = plain(f"embeddings.LayerNorm.{kind}")
    return weights, names, vocabulary


def states(weights, numbers, mask, adapter=None):
    """The state at each text's beginning, at length 1."""
    rows, length = numbers.shape

    def linear(x, layer, part):
        y = x @ weights[layer, part] + weights[layer, part + ".bias"]
        if adapter:
            narrow, flat = adapter[layer, part]
            y = y + (F.dropout(x, DROPOUT) @ narrow) @ flat
        return y

    def layer_norm(x, layer, part):
        scale, shift = weights[layer, part + ".weight"], weights[layer, part + ".bias"]
        return F.layer_norm(x, (DIMENSIONS,), scale, shift, 1e-12)

    x = weights["word"][numbers] + weights["position"][:length] + weights["token_type"][0]
    x = F.layer_norm(x, (DIMENSIONS,), weights["embeddings", "weight"], weights["embeddings", "bias"], 1e-12)
    hidden = (1 - mask.float())[:, None, None, :] * -1e9
    for layer in range(LAYERS):

        def heads(part):
            return linear(x, layer, part).view(rows, length, HEADS, -1).transpose(1, 2)

        query, key, value = (heads(part) for part in PARTS[:3])
        attention = torch.softmax(query @ key.transpose(2, 3) / math.sqrt(DIMENSIONS // HEADS) + hidden, -1)
        context = (attention @ value).transpose(1, 2).reshape(rows, length, DIMENSIONS)
        x = layer_norm(linear(context, layer, PARTS[3]) + x, layer, "attention.output")
        x = layer_norm(linear(F.gelu(linear(x, layer, PARTS[4])), layer, PARTS[5]) + x, layer, "output")
    return F.normalize(x[:, 0], dim=-1)


def pieces(text, vocabulary, most=512):
    """As WordPiece.java cuts a text."""
    words, word = [], ""
    for c in text.lower():
        category = unicodedata.category(c)
        han = "\u4e00" <= c <= "\u9fff" or "\u3400" <= c <= "\u4dbf" or "\U00020000" <= c <= "\U0002ceaf"
        mark = category[0] == "P" or (c.isascii() and c.isprintable() and not c.isalnum() and c != " ")
        if han or mark or c.isspace():
            words += [word] * bool(word) + [c] * (not c.isspace())
            word = ""
        elif category[0] != "C":
            word += c
    numbers = []
    for word in words + [word] * bool(word):
        at, cut = 0, []
        while at < len(word):
            ends = range(len(word), at, -1)
            found = next((e for e in ends if "##" * bool(at) + word[at:e] in vocabulary), None)
            if found is None:
                cut = [vocabulary["[UNK]"]]
                break
            cut.append(vocabulary["##" * bool(at) + word[at:found]])
            at = found
        numbers += cut
    return [vocabulary["[CLS]"], *numbers[: most - 2], vocabulary["[SEP]"]]


def batch(texts):
    length = max(map(len, texts))
    numbers = torch.zeros(len(texts), length, dtype=torch.long)
    mask = torch.zeros(len(texts), length, dtype=torch.long)
    for row, text in enumerate(texts):
        numbers[row, : len(text)] = torch.tensor(text)
        mask[row, : len(text)] = 1
    return numbers, mask


@torch.no_grad()
def encode(weights, texts):
    by_length = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    vectors = torch.zeros(len(texts), DIMENSIONS)
    for start in range(0, len(texts), BATCH):
        chosen = by_length[start : start + BATCH]
        vectors[chosen] = states(weights, *batch([texts[i] for i in chosen]))
    return vectors


def read_pairs(folder):
    """The questions, the number of each one's passage, and the vectors of the passages."""
    questions, right = [], []
    with open(f"{folder}/pairs.tsv", encoding="utf-8") as pairs:
        for line in pairs:
            question, passage = line.rstrip("\n").split("\t")
            questions.append(question)
            right.append(int(passage))
    vectors = torch.from_numpy(np.fromfile(f"{folder}/passages.f32", "<f4").reshape(-1, DIMENSIONS))
    return questions, right, vectors


def learn(weights, questions, right, passages):
    """The adapter of the questions."""
    adapter = {}
    for layer in range(LAYERS):
        for part in PARTS:
            rows, columns = weights[layer, part].shape
            adapter[layer, part] = (
                torch.nn.Parameter(torch.randn(rows, RANK) / rows**0.5),
                torch.nn.Parameter(torch.zeros(RANK, columns)),
            )
    optimizer = torch.optim.AdamW([m for pair in adapter.values() for m in pair], weight_decay=0.01)
    before = encode(weights, questions)
    steps, step = EPOCHS * math.ceil(len(questions) / BATCH), 0
    for _ in range(EPOCHS):
        for chosen in batches(questions):
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1, (step + 1) / 10) * max(0.02, 1 - step / steps)
            vectors = states(weights, *batch([questions[i] for i in chosen]), adapter)
            targets = torch.tensor([right[i] for i in chosen])
            same = passages[targets] @ passages.T > SAME
            same[torch.arange(len(chosen)), targets] = False
            scores = (vectors @ passages.T).masked_fill(same, -9) / TEMPERATURE
            # a question shall not go further from where it was than it must
            moved = (1 - (vectors * before[chosen]).sum(1)).mean()
            loss = F.cross_entropy(scores, targets) + moved
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()
            step += 1
            if step % 20 == 0:
                print(f"{step} of {steps} steps: loss {loss.item():.3f}, moved by {moved.item():.3f}", flush=True)
    return {key: (narrow.detach(), flat.detach()) for key, (narrow, flat) in adapter.items()}


def batches(questions):
    """All questions once, those of a batch about as long as each other."""
    order = random.sample(range(len(questions)), len(questions))
    found = []
    for start in range(0, len(order), BATCH * 8):
        stretch = sorted(order[start : start + BATCH * 8], key=lambda i: len(questions[i]))
        found += [stretch[at : at + BATCH] for at in range(0, len(stretch), BATCH)]
    return random.sample(found, len(found))


def write(adapter, names, path):
    tensors = []
    for i, name in enumerate(names):
        narrow, flat = adapter[i // len(PARTS), PARTS[i % len(PARTS)]]
        tensors.append(numpy_helper.from_array(narrow.numpy().astype("float16"), name + ".lora_A"))
        tensors.append(numpy_helper.from_array(flat.numpy().astype("float16"), name + ".lora_B"))
    onnx.save(helper.make_model(helper.make_graph([], "questions", [], [], tensors)), path)


def main(jar, folder, path):
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(2)
    weights, names, vocabulary = read_model(jar)
    questions, right, passages = read_pairs(folder)
    print(f"{len(questions)} questions, {len(passages)} passages", flush=True)
    write(learn(weights, [pieces(q, vocabulary) for q in questions], right, passages), names, path)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
