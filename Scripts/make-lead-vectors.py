#!/usr/bin/env python3
"""Writes Tests/Vectors/lead-scoring.json: what scikit-learn says of metrics, isotonic regression
and a regularised logistic regression over bins.

Run in an environment with scikit-learn and numpy; the file is the same every time.
"""

import json
import pathlib

import numpy
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score

random = numpy.random.default_rng(20140613)


def alift(scores, outcomes):
    """Area under the cumulative gains curve, ties as one straight piece."""
    found, area, hits = 0.0, 0.0, outcomes.sum()
    for score in numpy.unique(scores)[::-1]:
        group = outcomes[scores == score]
        area += len(group) / len(scores) * (found + group.sum() / hits / 2)
        found += group.sum() / hits
    return area


def ece(scores, outcomes):
    bins = numpy.minimum((scores * 10).astype(int), 9)
    return sum(
        abs(scores[bins == b].sum() - outcomes[bins == b].sum()) for b in range(10)
    ) / len(scores)


metrics = []
for size, digits in [(12, 1), (60, 1), (200, 2), (200, 6)]:
    scores = random.random(size).round(digits)
    outcomes = (random.random(size) < scores).astype(int)
    outcomes[:2] = [0, 1]
    metrics.append(
        {
            "scores": scores.tolist(),
            "outcomes": outcomes.tolist(),
            "auc": roc_auc_score(outcomes, scores),
            "alift": alift(scores, outcomes),
            "brier": brier_score_loss(outcomes, scores),
            "logLoss": log_loss(outcomes, numpy.clip(scores, 1e-15, 1 - 1e-15)),
            "ece": ece(scores, outcomes),
        }
    )

scores = random.random(150).round(2)
outcomes = (random.random(150) < scores**2).astype(int)
points = numpy.unique(scores)
steps = IsotonicRegression(out_of_bounds="clip").fit(scores, outcomes)
isotonic = {
    "scores": scores.tolist(),
    "outcomes": outcomes.tolist(),
    "points": points.tolist(),
    "values": steps.predict(points).tolist(),
}

rows, sizes = 300, [3, 5, 2]
active = numpy.column_stack([random.integers(0, size, rows) for size in sizes])
starts = numpy.concatenate([[0], numpy.cumsum(sizes)[:-1]])
columns = active + starts
design = numpy.zeros((rows, sum(sizes)))
design[numpy.arange(rows)[:, None], columns] = 1
truth = (random.random(rows) < 1 / (1 + numpy.exp(2 - active.sum(axis=1)))).astype(int)
weights = random.random(rows).round(3) + 0.5
model = LogisticRegression(C=1 / 5, tol=1e-12, max_iter=10_000, solver="newton-cholesky")
model.fit(design, truth, sample_weight=weights)
scorecard = {
    "active": columns.ravel().tolist(),
    "outcomes": truth.tolist(),
    "weights": weights.tolist(),
    "width": sum(sizes),
    "slots": len(sizes),
    "penalty": 5,
    "intercept": model.intercept_[0],
    "points": model.coef_[0].tolist(),
}

path = pathlib.Path(__file__).parent.parent / "Tests" / "Vectors" / "lead-scoring.json"
path.write_text(
    json.dumps(
        {"metrics": metrics, "isotonic": isotonic, "scorecard": scorecard}, separators=(",", ":")
    )
    + "\n"
)
