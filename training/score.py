"""A model's figures on dev: reads polnear/dev with it and prints what the shared scorer says.

    python training/score.py [MODEL_FOLDER]

Dev is for choosing between models, never for training. Exit code 2 where something is missing, else that of the reader
or the scorer.
"""

import argparse
import subprocess
import sys
from pathlib import Path

import needs

HERE = Path(__file__).resolve().parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "model", type=Path, nargs="?", default=needs.ROOT / "models" / "reader", help="model folder (%(default)s)"
    )
    parser.add_argument(
        "--data", type=Path, default=needs.POLNEAR, help="PolNeAR's folder, with dev/ in it (%(default)s)"
    )
    parser.add_argument("--scorer", type=Path, default=needs.SHARED / "score" / "attribution.py", help="(%(default)s)")
    parser.add_argument(
        "--readings", type=Path, default=needs.WORK / "readings.jsonl", help="file to write (%(default)s)"
    )
    args = parser.parse_args()
    needs.file(args.model / "reader.json", "make.py and export.py write model folders")
    needs.file(args.scorer, "give the scorer of the shared folder as --scorer")
    way_out = "give PolNeAR's folder, with dev/text and dev/attributions in it, as --data"
    texts = sorted(needs.folder(args.data / "dev" / "text", way_out).glob("*.txt"))
    gold = needs.folder(args.data / "dev" / "attributions", way_out)

    args.readings.parent.mkdir(parents=True, exist_ok=True)
    with open(args.readings, "wb") as out:
        read = subprocess.run([needs.node(), HERE / "read.ts", args.model, *texts], stdout=out)
    if read.returncode == 0:
        read = subprocess.run([sys.executable, args.scorer, gold, args.readings, "--slices"])
    sys.exit(read.returncode)


if __name__ == "__main__":
    main()
