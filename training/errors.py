"""Counts the kinds of error of readings against an annotated folder, most frequent first.

    python training/errors.py READINGS.jsonl ../shared/data/polnear/dev/attributions [--show KIND]

Every gold attribution without a partner, every attribution given without one, and in every pair each role that differs is
one error of one kind. Pairs are the scorer's: shared cue words first, then overlap of all roles. --show prints the places
of one kind, for reading them; nothing of that output may be committed, because the texts are the publishers'.
"""
import argparse
import collections
import glob
import json
import os
import re

from label import partners
from polnear import ROLES, read_annotations

TOKEN = re.compile(r"\w+(?:['’]\w+)?|[^\w\s]")
SAYING = re.compile(r"\b(said|says|say|saying|told|tells|tell|telling|added|adds|asked|asks|according|wrote|writes|tweeted|"
                    r"announced|stated|replied|argued|noted|called|calls|claimed|claims|reported|reports)\b")


def tokens_of(text):
    return [m.span() for m in TOKEN.finditer(text)]


def inside(tokens, spans):
    return frozenset(i for i, (s, e) in enumerate(tokens) for a, b in spans if s >= a and e <= b)


def pieces_of(indices):
    """{3, 4, 9} -> [(3, 4), (9, 9)]"""
    pieces = []
    for i in sorted(indices):
        if pieces and pieces[-1][1] == i - 1:
            pieces[-1] = (pieces[-1][0], i)
        else:
            pieces.append((i, i))
    return pieces

def alone(record, form):
    """What kind an attribution without a partner is."""
    if not record["source"]:
        return "without a source"
    if SAYING.search(form(record["cue"]).lower()):
        return "with a verb of saying"
    if len(record["content"]) <= 3:
        return "about a thing of at most three words"
    if form(record["cue"]).lower().startswith("to "):
        return "with an infinitive as cue"
    return "with another cue"


def differences(role, gold, given):
    """The kinds in which one role differs."""
    if gold == given:
        return
    if not gold or not given:
        yield f"{role}: {'given where there is none' if given else 'not given'}"
        return
    if not gold & given:
        yield f"{role}: elsewhere"
        return
    before, after = pieces_of(gold), pieces_of(given)
    if role == "content" and len(before) != len(after):
        yield f"content: {'a piece too many' if len(after) > len(before) else 'a piece missing'}"
        return
    if min(given) != min(gold):
        yield f"{role}: starts too {'early' if min(given) < min(gold) else 'late'}"
    if max(given) != max(gold):
        yield f"{role}: ends too {'late' if max(given) > max(gold) else 'early'}"
    if min(given) == min(gold) and max(given) == max(gold):
        yield f"{role}: differs in the middle"


def is_inner(attribution, by_id):
    parent = by_id.get(attribution.get("parent"))
    place = (attribution["cue"] or attribution["content"])[0]
    return bool(parent) and any(c["start"] <= place["start"] and place["end"] <= c["end"] for c in parent["content"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readings")
    parser.add_argument("annotations")
    parser.add_argument("--show", help="print the places of this kind")
    parser.add_argument("--most", type=int, default=20, help="kinds printed")
    args = parser.parse_args()
    counts, total = collections.Counter(), collections.Counter()
    for line in open(args.readings, encoding="utf-8"):
        reading = json.loads(line)
        text, attributions = reading["article"]["text"], reading["attributions"]
        name = os.path.basename(reading["article"]["file"]).removesuffix(".txt")
        paths = sorted(glob.glob(os.path.join(args.annotations, glob.escape(name) + "_????.ann")))
        if not paths:
            continue
        tokens, by_id = tokens_of(text), {a["id"]: a for a in attributions}
        form = lambda indices: " … ".join(text[tokens[a][0]:tokens[b][1]] for a, b in pieces_of(indices))
        gold = [{r: inside(tokens, x[r]) for r in ROLES} for x in read_annotations(paths[0])]
        given = [{r: inside(tokens, [(s["start"], s["end"]) for s in a[r]]) for r in ROLES}
                 for a in attributions if not is_inner(a, by_id)]
        pairs = [(i, j) for j, i in partners(gold, given).items()]
        total.update(gold=len(gold), given=len(given), paired=len(pairs))

        def count(kind, *records):
            counts[kind] += 1
            if kind == args.show:
                print(name, *(" | ".join(f"{r}: {form(x[r])[:160]}" for r in ROLES) for x in records), sep="\n  ")

        for i, j in pairs:
            for role in ROLES:
                for kind in differences(role, gold[i][role], given[j][role]):
                    count(kind, gold[i], given[j])
        for i in set(range(len(gold))) - {i for i, _ in pairs}:
            count(f"missed, {alone(gold[i], form)}", gold[i])
        for j in set(range(len(given))) - {j for _, j in pairs}:
            count(f"too many, {alone(given[j], form)}", given[j])
    print(", ".join(f"{n} {what}" for what, n in total.items()))
    for kind, n in counts.most_common(args.most):
        print(f"{n:5}  {kind}")


if __name__ == "__main__":
    main()
