"""checkpoint -> a model folder: reader.onnx, tokenizer.json, reader.json.

    python export.py CHECKPOINT FOLDER [--bits 8|32] [--base base]
"""
import argparse
import hashlib
import json
import os
import shutil

import onnx
import torch

from graph import build


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint")
    parser.add_argument("folder")
    parser.add_argument("--bits", type=int, default=8)
    parser.add_argument("--base", default="base")
    parser.add_argument("--threshold", type=float, default=-0.4)
    parser.add_argument("--inner-threshold", type=float, default=0.0)
    args = parser.parse_args()
    os.makedirs(args.folder, exist_ok=True)
    state = torch.load(args.checkpoint, weights_only=True)["model"]
    layers = 1 + max(int(name.split(".")[2]) for name in state if name.startswith("encoder.layers."))
    onnx.save(build(state, layers, bits=args.bits), f"{args.folder}/reader.onnx")
    shutil.copy(f"{args.base}/tokenizer.json", args.folder)
    transitions = [[round(float(x), 5) for x in row] for row in state["transitions"]]
    files = {name: sha256(f"{args.folder}/{name}") for name in ("reader.onnx", "tokenizer.json")}
    with open(f"{args.folder}/reader.json", "w", encoding="utf-8") as out:
        json.dump({"name": "reader-1", "files": files, "threshold": args.threshold, "innerThreshold": args.inner_threshold, "transitions": transitions}, out)


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    main()
