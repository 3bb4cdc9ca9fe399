"""From the data to the reader's weights, in one command:

    python training/make.py [--data ../shared/data] [--work training/work] [--minutes 150]

    1. words       WORK/words.jsonl      by prepare.ts, which is the reader's own code
    2. weights     WORK/checkpoint.pt    by train.py; goes on from the checkpoint that is there
    3. names       WORK/named.pt         by name_sets.py, prepare.ts and train_names.py
    4. confidence  WORK/confidence.json  by candidates.ts, label.py and calibrate.py, on the articles held out
    5. model       models/reader/        by export.py, in 8 bits; in 32 bits, for comparison, WORK/reader-32/

A stage is skipped where its output is there and newer than its input; for the weights, train.py compares the content.
Exit code 0: models/reader is made. 3: --minutes are over before the last epoch, run again to go on. 2: something is
missing.
"""

import argparse
import subprocess
import sys
import time
from pathlib import Path

import needs

HERE = Path(__file__).resolve().parent
# What decides which words an article has.
WORDS_BY = [
    HERE / "prepare.ts",
    *(f for room in ("article", "language", "reading") for f in (needs.ROOT / "src" / room).rglob("*.ts")),
]


def is_newer(output: Path, inputs: list[Path]) -> bool:
    return output.is_file() and output.stat().st_mtime >= max(path.stat().st_mtime for path in inputs)


def run(command: list, output: Path | None = None) -> None:
    """Ends the program with the command's exit code where that is not 0. What it prints goes to output."""
    command = [str(part) for part in command]
    if output is None:
        code = subprocess.run(command).returncode
    else:
        new = output.with_name(output.name + ".new")
        with open(new, "wb") as file:
            code = subprocess.run(command, stdout=file).returncode
        if code == 0:
            new.replace(output)
    if code != 0:
        sys.exit(code)


def make_words(texts: list[Path], words: Path) -> None:
    if is_newer(words, texts + WORDS_BY):
        say(f"words: {words} is there")
        return
    say(f"words: {len(texts)} articles")
    run([needs.node(), HERE / "prepare.ts", *texts], words)


def make_names(work: Path, data: Path, options: list) -> None:
    names, named = work / "names", work / "named.pt"
    if is_newer(named, [work / "checkpoint.pt", *HERE.glob("*name*.py")]):
        say(f"names: {named} is there")
        return
    say(f"names: texts go to {names}")
    run([sys.executable, HERE / "name_sets.py", data, names])
    run([needs.node(), HERE / "prepare.ts", *sorted((names / "gold").glob("*.txt"))], names / "gold.words.jsonl")
    run([sys.executable, HERE / "train_names.py", work, *options])


def make_confidence(work: Path, texts: list[Path], annotations: Path, base: Path) -> None:
    confidence = work / "confidence.json"
    parts = [
        work / "named.pt",
        *(HERE / name for name in ("candidates.ts", "label.py", "calibrate.py", "graph.py")),
    ]
    if is_newer(confidence, parts):
        say(f"confidence: {confidence} is there")
        return
    held_out = work / "held-out.txt"
    names = set(held_out.read_text(encoding="utf-8").split())
    held = [text for text in texts if text.stem in names]
    say(f"confidence: {len(held)} articles held out of training")
    uncalibrated, candidates, labelled = (
        work / "reader-uncalibrated",
        work / "candidates.jsonl",
        work / "labelled.jsonl",
    )
    run([sys.executable, HERE / "export.py", work / "named.pt", uncalibrated, "--words", work / "words.jsonl", "--base", base])
    run([needs.node(), HERE / "candidates.ts", uncalibrated, *held], candidates)
    words = ["--words", work / "words.jsonl", "--only", held_out]
    run([sys.executable, HERE / "label.py", candidates, annotations, *words], labelled)
    run([sys.executable, HERE / "calibrate.py", labelled], confidence)


def make_model(work: Path, folder: Path, bits: int, base: Path) -> None:
    checkpoint, confidence = work / "named.pt", work / "confidence.json"
    # reader.json is written last: where it is, the others are.
    if is_newer(folder / "reader.json", [checkpoint, confidence, HERE / "export.py", HERE / "graph.py"]):
        say(f"model in {bits} bits: {folder} is there")
        return
    say(f"model in {bits} bits: {folder}")
    how = ["--bits", bits, "--words", work / "words.jsonl", "--confidence", confidence, "--base", base]
    run([sys.executable, HERE / "export.py", checkpoint, folder, *how])


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--data", type=Path, default=needs.DATA, help="folder of the annotated sets, polnear/ among them (%(default)s)"
    )
    parser.add_argument("--work", type=Path, default=needs.WORK, help="folder of what lies between (%(default)s)")
    parser.add_argument(
        "--out", type=Path, default=needs.ROOT / "models" / "reader", help="model folder to write (%(default)s)"
    )
    parser.add_argument("--base", help="folder of the base model (that of the installed package)")
    parser.add_argument("--epochs", type=int, help="times over all articles (train.py's own number)")
    parser.add_argument("--seed", type=int, default=1, help="of weights, windows, order and dropout (%(default)s)")
    parser.add_argument("--minutes", type=float, default=150, help="stop with a checkpoint after so many (%(default)s)")
    args = parser.parse_args()
    until = time.time() + 60 * args.minutes

    needs.packages("torch", "safetensors", "tokenizers", "numpy", "onnx")
    base = needs.base_model(args.base)
    way_out = "give the folder with polnear/train/text and polnear/train/attributions in it as --data"
    texts = sorted(needs.folder(args.data / "polnear" / "train" / "text", way_out).glob("*.txt"))
    annotations = needs.folder(args.data / "polnear" / "train" / "attributions", way_out)
    if not texts:
        needs.stop(f"There is no .txt in {args.data}/polnear/train/text: {way_out}.")
    args.work.mkdir(parents=True, exist_ok=True)

    make_words(texts, args.work / "words.jsonl")
    say(f"weights: losses go to {args.work}/log.jsonl")
    epochs = [] if args.epochs is None else ["--epochs", args.epochs]
    run(
        [
            sys.executable,
            HERE / "train.py",
            args.work,
            "--annotations",
            annotations,
            "--base",
            base,
            "--seed",
            args.seed,
            "--minutes",
            max(0.0, (until - time.time()) / 60),
            *epochs,
        ]
    )
    make_names(args.work, args.data, ["--base", base, "--seed", args.seed])
    make_confidence(args.work, texts, annotations, base)
    make_model(args.work, args.out, 8, base)
    make_model(args.work, args.work / "reader-32", 32, base)
    say(f"Made: {args.out}. To score it on dev: python training/score.py {args.out}")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(needs.NOT_FINISHED)
