"""PolNeAR's brat stand-off -> records on words.

A record is {"source", "cue", "content": sorted word indices}. Offsets of the set are code points; no character beyond
the basic plane occurs in it, so they are string indices. Fragments come in any order and are sorted here.
"""

import bisect
import collections
import glob
import json
import os
import re

ROLES = ("source", "cue", "content")


def read_annotations(path):
    """One dict a record: role -> [(start, end)]. The set's remarks (Discard, Discuss) are no records."""
    bounds, events = {}, []
    for line in open(path, encoding="utf-8"):
        parts = line.rstrip("\n").split("\t")
        if len(parts) < 2:
            continue
        if re.fullmatch(r"T\d+", parts[0]):
            offsets = parts[1].partition(" ")[2]
            bounds[parts[0]] = sorted(tuple(map(int, piece.split())) for piece in offsets.split(";"))
        elif re.fullmatch(r"E\d+", parts[0]):
            events.append(parts[1].split()[1:])
    records = []
    for arguments in events:
        record = {role: [] for role in ROLES}
        for argument in arguments:
            name, _, reference = argument.partition(":")
            role = re.sub(r"\d+$", "", name).lower()
            if role in record:
                record[role] += bounds.get(reference, [])
        if record["cue"]:
            records.append(record)
    return records


def on_words(records, article):
    """Spans -> indices of the words that overlap them: annotators cut inside words now and then."""
    starts, ends = article["start"], article["end"]

    def indices(spans):
        return sorted({i for s, e in spans for i in range(bisect.bisect_right(ends, s), bisect.bisect_left(starts, e))})

    placed = [{role: indices(record[role]) for role in ROLES} for record in records]
    # A cue outside the paragraphs stands in what Parley takes for furniture: the reader cannot see it.
    return [record for record in placed if record["cue"]]


def load(words_path, annotations_dir):
    """Articles (lines of prepare.ts) with "annotators": one list of records an annotator, in sorted order.

    An article that nobody annotated is left out.
    """
    articles = []
    for line in open(words_path, encoding="utf-8"):
        article = json.loads(line)
        paths = sorted(glob.glob(os.path.join(annotations_dir, glob.escape(article["name"]) + "_????.ann")))
        article["annotators"] = [on_words(read_annotations(path), article) for path in paths]
        if paths:
            articles.append(article)
    return articles


def form(article, index):
    """A word as the uncased vocabulary and the counts see it."""
    return article["text"][article["start"][index] : article["end"][index]].lower()


def count_cue_words(articles):
    """How likely each word form is inside a cue, smoothed: the way to a cue's anchor."""
    inside, seen = collections.Counter(), collections.Counter()
    for article in articles:
        forms = [form(article, i) for i in range(len(article["start"]))]
        seen.update(forms)
        for record in article["annotators"][0]:
            inside.update(forms[i] for i in record["cue"])
    return {word: (inside[word] + 0.2) / (count + 2.0) for word, count in seen.items()}


def anchor_of(article, record, chances):
    """The word of a cue that says most that it is one ("said" in "has said", "according" in "according to")."""
    return max(record["cue"], key=lambda i: (chances.get(form(article, i), 0.1), -i))
