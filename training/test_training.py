"""Tests of what needs no torch and no data: python -m unittest discover training"""

import unittest

import needs

needs.packages("numpy")

import numpy as np

import calibrate
from label import label

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


if __name__ == "__main__":
    unittest.main()
