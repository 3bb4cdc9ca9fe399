"""Fits the reader's confidence: how likely is a found attribution right?

    python training/calibrate.py LABELLED.jsonl > confidence.json

A line of the input is {"features": [f1, ..., fk], "right": 0 or 1} (label.py), with the "confidence" that the reader
gave so far where there is one; without it, the first feature is taken for the logit of that. Prints {"bias": b,
"weights": [w1, ..., wk]} to standard output, for confidence = 1 / (1 + exp(-(b + w . f))), and to standard error the
expected calibration error (Naeini et al. 2015; ten bins of equal width, in points) before and after, each line's
confidence after coming from a fit on the other four fifths of the lines.
"""

import argparse
import json
import sys

import needs

needs.packages("numpy")

import numpy as np

FOLDS = 5
BINS = 10
PENALTY = 1.0  # L2 on the weights of standardised features: only stops a separable one from running off
ENOUGH_STEPS = 100


def chance(logit: np.ndarray) -> np.ndarray:
    return 0.5 * (1 + np.tanh(0.5 * logit))  # 1 / (1 + exp(-logit)) without overflow


def fit(features: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Logistic regression by Newton's method: features [N, K], right [N] -> bias and weights [1 + K] of them."""
    mean, spread = features.mean(0), features.std(0)
    spread[spread < 1e-12] = 1.0  # a feature that never changes: its weight stays 0
    x = np.column_stack([np.ones(len(features)), (features - mean) / spread])
    penalty = np.diag([0.0] + [PENALTY] * features.shape[1])
    at = np.zeros(x.shape[1])
    for _ in range(ENOUGH_STEPS):
        p = chance(x @ at)
        slope = x.T @ (p - right) + penalty @ at
        curve = (x * (p * (1 - p))[:, None]).T @ x + penalty
        step = np.linalg.solve(curve, slope)
        length = 1.0
        while loss(x, right, at - length * step, penalty) > loss(x, right, at, penalty) and length > 1e-6:
            length /= 2
        at = at - length * step
        if np.abs(step).max() < 1e-9:
            break
    weights = at[1:] / spread
    return np.concatenate([[at[0] - weights @ mean], weights])


def loss(x: np.ndarray, right: np.ndarray, at: np.ndarray, penalty: np.ndarray) -> float:
    logit = x @ at
    return float(np.logaddexp(0, logit).sum() - right @ logit + 0.5 * at @ penalty @ at)


def cross_validated(features: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Each line's confidence [N] by a fit on the other folds. A fold is a run of lines: articles stay together."""
    fold = np.arange(len(right)) * FOLDS // len(right)
    out = np.empty(len(right))
    for k in range(FOLDS):
        bias, *weights = fit(features[fold != k], right[fold != k])
        out[fold == k] = chance(bias + features[fold == k] @ np.array(weights))
    return out


def calibration_error(confidence: np.ndarray, right: np.ndarray) -> float:
    """In points: the gap between mean confidence and share right, averaged over bins by their number of lines."""
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    gaps = [abs((confidence - right)[bins == k].sum()) for k in range(BINS)]
    return 100 * sum(gaps) / len(right)


def read(path: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(features [N, K], right [N], confidence so far [N])"""
    lines = [json.loads(line) for line in open(needs.file(path, "label.py prints it"), encoding="utf-8")]
    if len({len(line["features"]) for line in lines}) != 1:
        needs.stop(f"{path} must have lines, all with the same number of features.")
    features = np.array([line["features"] for line in lines], dtype=float)
    right = np.array([line["right"] for line in lines], dtype=float)
    if len(lines) < 2 * FOLDS or right.min() == right.max():
        needs.stop(
            f"{path} has {len(lines)} lines, {int(right.sum())} of them right: that is too few of a kind to fit on."
        )
    before = np.array([line.get("confidence", chance(line["features"][0])) for line in lines], dtype=float)
    return features, right, before


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", help="file that label.py printed")
    features, right, before = read(parser.parse_args().labelled)
    after = cross_validated(features, right)
    print(f"{len(right)} found, {100 * right.mean():.1f} % right", file=sys.stderr)
    print(
        f"expected calibration error: {calibration_error(before, right):.1f} points before, "
        f"{calibration_error(after, right):.1f} after",
        file=sys.stderr,
    )
    bias, *weights = fit(features, right)
    print(json.dumps({"bias": round(bias, 6), "weights": [round(weight, 6) for weight in weights]}))


if __name__ == "__main__":
    main()
