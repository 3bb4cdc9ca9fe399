"""Tests of what needs no torch and no data: python -m unittest discover training"""

import random
import tempfile
import unittest
from pathlib import Path

import needs

needs.packages("numpy")

import numpy as np

import calibrate
import name_changes
import name_sets
from label import label
from made_up_names import made_up_person

TEXT = "The mill is shut , Ada Lorn said . Rain fell ."


def article(*records: dict) -> dict:
    ends, starts, at = [], [], 0
    for word in TEXT.split():
        starts.append(at)
        at += len(word)
        ends.append(at)
        at += 1
    return {"text": TEXT, "start": starts, "end": ends, "annotators": [list(records)]}


def candidate(source: str, cue: str, content: str, **more: object) -> dict:
    def spans(part: str) -> list[dict]:
        return [{"start": TEXT.index(part), "end": TEXT.index(part) + len(part)}] if part else []

    return {"source": spans(source), "cue": spans(cue), "content": spans(content), "features": [1.5], **more}


def rights(gold: list[dict], *candidates: dict) -> list[int]:
    return [line["right"] for line in label({"candidates": candidates}, article(*gold))]


class Label(unittest.TestCase):
    gold = {"source": [5, 6], "cue": [7], "content": [0, 1, 2, 3]}

    def test_a_record_that_overlaps_by_half_in_every_role_is_right(self) -> None:
        self.assertEqual(rights([self.gold], candidate("Lorn", "said", "The mill")), [1])

    def test_a_record_that_overlaps_by_less_in_one_role_is_wrong(self) -> None:
        self.assertEqual(rights([self.gold], candidate("Ada Lorn", "said", "The")), [0])

    def test_an_empty_source_matches_only_an_empty_source(self) -> None:
        none = self.gold | {"source": []}
        found = candidate("", "said", "The mill is shut")
        self.assertEqual([rights([self.gold], found), rights([none], found)], [[0], [1]])

    def test_of_two_finds_of_one_record_the_better_is_right(self) -> None:
        worse, better = candidate("Lorn", "said", "The mill is"), candidate("Ada Lorn", "said", "The mill is shut")
        self.assertEqual(rights([self.gold], worse, better), [0, 1])

    def test_what_nobody_annotated_is_wrong(self) -> None:
        self.assertEqual(rights([], candidate("", "fell", "Rain")), [0])

    def test_features_and_confidence_are_passed_on(self) -> None:
        lines = label(
            {"candidates": [candidate("Ada Lorn", "said", "The mill is shut", confidence=0.7)]}, article(self.gold)
        )
        self.assertEqual(lines, [{"features": [1.5], "right": 1, "confidence": 0.7}])


class Calibrate(unittest.TestCase):
    def test_weights_that_made_the_answers_are_found_again(self) -> None:
        random = np.random.default_rng(1)
        features = random.normal(size=(20_000, 2)) * [1, 10] + [0, 5]
        right = random.random(20_000) < calibrate.chance(1 + features @ [2.0, -0.1])
        np.testing.assert_allclose(calibrate.fit(features, right * 1.0), [1, 2, -0.1], rtol=0.08)

    def test_a_separable_feature_gets_a_finite_weight(self) -> None:
        features = np.array([[1.0], [2.0], [3.0], [4.0]] * 5)
        bias, weight = calibrate.fit(features, (features[:, 0] > 2.5) * 1.0)
        self.assertAlmostEqual(-bias / weight, 2.5, places=6)

    def test_the_error_is_the_gap_between_what_was_said_and_what_was_right(self) -> None:
        self.assertAlmostEqual(calibrate.calibration_error(np.full(10, 0.85), np.array([1, 0] * 5)), 35.0)
        self.assertAlmostEqual(calibrate.calibration_error(np.array([0.0, 1.0, 1.0]), np.array([0, 1, 1])), 0.0)


class NameSets(unittest.TestCase):
    def core(self, phrase: str) -> str | None:
        text = f"yesterday {phrase} met"
        core = name_sets.core_of(text, 10, 10 + len(phrase))
        return None if core is None else text[core[0] : core[1]]

    def test_a_phrase_is_cut_to_its_name(self) -> None:
        self.assertEqual(self.core("the Ministry of the Interior"), "Ministry of the Interior")
        self.assertEqual(self.core("Foreign Minister Tamsin al-Oduya"), "Tamsin al-Oduya")
        self.assertEqual(self.core("The J. R. Hallam Co."), "J. R. Hallam Co.")

    def test_a_description_has_no_name(self) -> None:
        for phrase in ("the envoy", "Marenn fighters", "a town near Oru", "We"):
            self.assertIsNone(self.core(phrase), phrase)

    def test_a_place_inside_a_word_is_passed_over(self) -> None:
        self.assertIsNone(name_sets.core_of("against ISA", 5, 11))

    def test_of_names_that_overlap_the_longest_stays(self) -> None:
        names = [(0, 3, "place"), (0, 9, "organization"), (10, 12, "person")]
        self.assertEqual(name_sets.without_overlaps(names), names[1:])

    def test_sentences_of_a_column_file_are_texts_with_names(self) -> None:
        rows = ["Ada\tB-politician", "Lorn\tI-politician", "left\tO", "Oru\tB-country", "", "Rain\tO"]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "sentences.txt")
            path.write_text("\n".join(rows), encoding="utf-8")
            self.assertEqual(
                list(name_sets.crossner(path)),
                [
                    ("crossner-0", "Ada Lorn left Oru", [(0, 8, "person"), (14, 17, "place")]),
                    ("crossner-1", "Rain", []),
                ],
            )


class NameChanges(unittest.TestCase):
    text = "Ada Lorn met the Mill Union in Oru . Ada Lorn left ."
    names = [(0, 8, "person"), (17, 27, "organization"), (31, 34, "place"), (37, 45, "person")]

    def article(self) -> dict:
        starts = [match.start() for match in name_changes.WORD.finditer(self.text)]
        ends = [match.end() for match in name_changes.WORD.finditer(self.text)]
        same = {name: [0] * len(starts) for name in ("quoted", "place", "paragraph")}
        article = same | {"text": self.text, "start": starts, "end": ends}
        letters = [name_changes.case_of(self.text[s:e]) for s, e in zip(starts, ends)]
        return article | {"letters": letters, "tags": name_changes.tags_of(article, self.names)}

    def forms(self, article: dict) -> list[str]:
        return [article["text"][start:end] for start, end in zip(article["start"], article["end"])]

    def test_tags_begin_and_go_on(self) -> None:
        self.assertEqual(self.article()["tags"], [1, 2, 0, 0, 3, 4, 0, 5, 0, 1, 2, 0, 0])

    def test_a_name_without_a_kind_leaves_its_words_open(self) -> None:
        tags = name_changes.tags_of(self.article(), [(0, 8, None)])
        self.assertEqual(tags[:3], [name_changes.UNKNOWN, name_changes.UNKNOWN, 0])

    def test_a_changed_text_keeps_its_other_words_and_its_names_tags(self) -> None:
        pool = {"organization": ["Bread and Salt League"], "place": ["Port Ness"]}
        seen = set()
        for seed in range(60):
            new = name_changes.changed(self.article(), pool, random.Random(seed))
            forms = self.forms(new)
            self.assertEqual({len(new[key]) for key in ("end", "letters", "quoted", "tags")}, {len(forms)})
            rest = [form for form, tag in zip(forms, new["tags"]) if tag == 0]
            self.assertEqual(rest, ["met", "the", "in", ".", "left", "."])
            names = [" ".join(forms[first:end]) for first, end, _ in name_changes.names_in(new)]
            self.assertEqual(names[0], names[3])
            seen.update(names)
        self.assertLessEqual({"Ada Lorn", "Mill Union", "Bread and Salt League", "Oru", "Port Ness"}, seen)

    def test_letter_case_is_a_feature_of_its_own(self) -> None:
        self.assertEqual([name_changes.case_of(form) for form in ("oru", "Oru", "ORU", "McOru", "4th", "-")], [*range(6)])
        self.assertEqual(set(name_changes.in_case(self.article(), 0.0)["letters"]), {0, 5})
        self.assertEqual(set(name_changes.in_case(self.article(), 0.08)["letters"]), {2, 5})

    def test_people_have_one_word_or_more(self) -> None:
        chance = random.Random(1)
        self.assertTrue(all(" " in made_up_person(chance, 2) for _ in range(200)))
        self.assertTrue(all(made_up_person(chance, 1).strip() for _ in range(200)))


if __name__ == "__main__":
    unittest.main()
