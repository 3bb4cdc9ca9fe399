"""A checkpoint -> a model folder: reader.onnx, tokenizer.json and, written last, reader.json with their checksums.

    python training/export.py CHECKPOINT FOLDER [--bits 8|32] [--words words.jsonl] [--confidence confidence.json]

The same checkpoint and words give the same bytes.
"""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import needs

needs.packages("torch", "tokenizers", "numpy", "onnx")

import onnx
import torch

from graph import build
from model import Reader
from smooth import reach_of, windows_in
from windows import Pieces

# Weights of the features of src/reading/trained/confidence.ts as long as calibrate.py has not learnt them.
UNCALIBRATED = {"bias": 0, "weights": [0.5, 0.3, 0.3, 0.3]}


def export(checkpoint: Path, folder: Path, base: Path, args: argparse.Namespace) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)["model"]
    layers = 1 + max(int(name.split(".")[2]) for name in state if name.startswith("encoder.layers."))
    reach = reach_in(state, layers, args.words, base) if args.bits == 8 and args.words else None
    onnx.save(build(state, layers, bits=args.bits, reach=reach), folder / "reader.onnx")
    shutil.copyfile(base / "tokenizer.json", folder / "tokenizer.json")
    settings = {
        "name": "reader-2",
        "files": {name: sha256(folder / name) for name in ("reader.onnx", "tokenizer.json")},
        "threshold": args.threshold,
        "innerThreshold": args.inner_threshold,
        "transitions": [[round(float(score), 5) for score in row] for row in state["transitions"]],
        "calibration": json.loads(Path(args.confidence).read_text()) if args.confidence else UNCALIBRATED,
    }
    (folder / "reader.json").write_text(json.dumps(settings), encoding="utf-8")


def reach_in(state: dict, layers: int, words: str, base: Path) -> dict:
    """What smooth.py asks for, on articles that are there as words."""
    pieces = Pieces.of(base)
    model = Reader(layers=layers)
    model.load_state_dict(state)
    return reach_of(model, windows_in(needs.file(words, "training/prepare.ts writes it"), pieces))


def sha256(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", help="a checkpoint.pt, of a finished training or not")
    parser.add_argument("folder", help="model folder to write; files that it has are written over")
    parser.add_argument("--bits", type=int, choices=(8, 32), default=8, help="of the weights (%(default)s)")
    parser.add_argument(
        "--base", help="folder of the base model (that of the installed package), for its tokenizer.json"
    )
    parser.add_argument(
        "--threshold", type=float, default=-0.2, help="logit from which a word is an anchor (%(default)s)"
    )
    parser.add_argument(
        "--inner-threshold", type=float, default=1.0, help="the same inside another's words (%(default)s)"
    )
    parser.add_argument("--words", help="words.jsonl of training articles, to even out activations for 8 bits by")
    parser.add_argument("--confidence", help="file that calibrate.py printed (without it: uncalibrated)")
    args = parser.parse_args()
    if args.confidence:
        needs.file(args.confidence, "calibrate.py prints it")
    checkpoint = needs.file(args.checkpoint, "train.py writes it")
    export(checkpoint, Path(args.folder), needs.base_model(args.base), args)


if __name__ == "__main__":
    main()
