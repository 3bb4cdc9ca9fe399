"""Found attributions -> what calibrate.py learns from: was each one right?

    python training/label.py READINGS.jsonl [--only training/work/held-out.txt] > labelled.jsonl

A reading is a line {"article": {"file", "text"}, "candidates": [{"source": [{"start", "end"}], "cue": ..., "content":
..., "features": [f1, ..., fk]}]} with offsets in UTF-16 units; a candidate may have the "confidence" that it had so
far. A line of the output is {"features", "right": 0 or 1} and that confidence. The set annotates outermost attributions
only, so candidates must be outermost ones: an inner one would always count as wrong.
"""

import argparse
import json
import sys
from pathlib import Path

import needs
from polnear import ROLES, load, on_words

Record = dict[str, set[int]]  # role -> indices of words


def share(some: set[int], others: set[int]) -> float:
    """Jaccard (1901): what two sets share, of what either has. 1 for two empty ones."""
    return len(some & others) / len(some | others) if some or others else 1.0


def is_triple_soft(gold: Record, found: Record) -> bool:
    """Every role overlaps by half, and an empty role only with an empty one."""
    return all(bool(gold[role]) == bool(found[role]) and share(gold[role], found[role]) >= 0.5 for role in ROLES)


def partners(gold: list[Record], found: list[Record]) -> dict[int, int]:
    """Index of a found record -> index of its gold record, one to one, the best pairs first.

    Two records can be a pair when their cues share a word or their contents overlap by half.
    """
    worth = {}
    for i, told in enumerate(gold):
        for j, claimed in enumerate(found):
            same_cue = not told["cue"].isdisjoint(claimed["cue"])
            if same_cue or (told["content"] and share(told["content"], claimed["content"]) >= 0.5):
                worth[i, j] = 3 * same_cue + sum(share(told[role], claimed[role]) for role in ROLES)
    pairs: dict[int, int] = {}
    for i, j in sorted(worth, key=lambda pair: (worth[pair], pair), reverse=True):
        if j not in pairs and i not in pairs.values():
            pairs[j] = i
    return pairs


def placed(record: dict[str, list[tuple[int, int]]], article: dict) -> Record:
    """Spans -> words. A record whose cue has no word in the article's paragraphs gets none: it matches nothing."""
    on = on_words([record], article)
    return {role: set(on[0][role]) if on else set() for role in ROLES}


def label(reading: dict, article: dict) -> list[dict]:
    """One line for each candidate. article is one of polnear.load's; its offsets and the reading's are the same units
    because the set has no character beyond the basic plane (polnear.py)."""
    spans = [
        {role: [(s["start"], s["end"]) for s in candidate[role]] for role in ROLES}
        for candidate in reading["candidates"]
    ]
    found = [placed(record, article) for record in spans]
    gold = [{role: set(record[role]) for role in ROLES} for record in article["annotators"][0]]
    pairs = partners(gold, found)
    return [
        {"features": candidate["features"], "right": int(j in pairs and is_triple_soft(gold[pairs[j]], found[j]))}
        | ({"confidence": candidate["confidence"]} if "confidence" in candidate else {})
        for j, candidate in enumerate(reading["candidates"])
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readings", help="file of readings with candidates")
    parser.add_argument(
        "annotations", nargs="?", default=needs.POLNEAR / "train" / "attributions", help="folder of .ann (%(default)s)"
    )
    parser.add_argument(
        "--words", default=needs.WORK / "words.jsonl", help="words of the articles, by prepare.ts (%(default)s)"
    )
    parser.add_argument(
        "--only", help="file of names, one a line: read no other articles (train.py writes held-out.txt)"
    )
    args = parser.parse_args()
    needs.file(args.readings, "give the readings that the model made")
    needs.folder(args.annotations, "give the folder of the set's .ann files")
    needs.file(args.words, "make.py writes it by training/prepare.ts")
    only = args.only and set(needs.file(args.only, "train.py writes it").read_text(encoding="utf-8").split())

    articles = {article["name"]: article for article in load(args.words, str(args.annotations))}
    labelled = 0
    for line in open(args.readings, encoding="utf-8"):
        reading = json.loads(line)
        name = Path(reading["article"]["file"]).stem
        if (only and name not in only) or name not in articles:
            continue
        if reading["article"]["text"] != articles[name]["text"]:
            needs.stop(
                f"{args.readings} and {args.words} have different texts of {name}: make both from the same file."
            )
        labelled += 1
        for one in label(reading, articles[name]):
            print(json.dumps(one))
    wanted = len(only & articles.keys()) if only else len(articles)
    if labelled == 0:
        needs.stop(
            f"No reading in {args.readings} is of an article that {args.annotations} annotates: is article.file set?"
        )
    print(f"{labelled} articles labelled, {wanted - labelled} have no reading", file=sys.stderr)


if __name__ == "__main__":
    main()
