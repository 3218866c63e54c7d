"""The peers of Benchmarks/value/lead on the same rows and protocols, without `duration`."""

import sys
import time

import lightgbm
import numpy
import pandas
import xgboost
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler
from sklearn.pipeline import make_pipeline

table = pandas.read_csv(sys.argv[1], sep=";")
outcomes = (table.pop("y") == "yes").astype(int).to_numpy()
features = pandas.get_dummies(table.drop(columns="duration")).astype(numpy.float32).to_numpy()
count = len(outcomes)

PEERS = {
    "logistic": lambda: make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000)),
    "lightgbm": lambda: lightgbm.LGBMClassifier(
        n_estimators=100, learning_rate=0.05, num_leaves=15, n_jobs=1, verbose=-1
    ),
    "xgboost": lambda: xgboost.XGBClassifier(
        n_estimators=100, learning_rate=0.05, max_depth=5, n_jobs=1
    ),
}


def ece(scores, truth):
    bins = numpy.minimum((scores * 10).astype(int), 9)
    return sum(abs((scores - truth)[bins == b].sum()) for b in range(10)) / len(truth)


def trials(protocol):
    if protocol == "split:0.8":
        cut = int(count * 0.8)
        yield numpy.arange(cut), numpy.arange(cut, count)
    elif protocol == "cv:10":
        yield from StratifiedKFold(10, shuffle=True, random_state=1).split(features, outcomes)
    else:
        for start in range(20_000, count, 100):
            yield numpy.arange(start - 10_000, start), numpy.arange(start, min(start + 100, count))


for protocol in ("split:0.8", "cv:10", "rolling:10000:100:20000"):
    for name, make in PEERS.items():
        begin, rows, scores = time.time(), [], []
        for training, scored in trials(protocol):
            model = make().fit(features[training], outcomes[training])
            scores.append(model.predict_proba(features[scored])[:, 1])
            rows.append(scored)
        rows, scores = numpy.concatenate(rows), numpy.concatenate(scores)
        for part, mask in (("all", rows >= 0), ("lastFifth", rows >= count - count // 5)):
            truth, own = outcomes[rows][mask], scores[mask]
            auc = roc_auc_score(truth, own)
            rate = truth.mean()
            print(
                f"{name} {protocol} {part} AUC {auc:.4f} ALIFT {auc * (1 - rate) + rate / 2:.4f} "
                f"Brier {brier_score_loss(truth, own):.4f} ECE {ece(own, truth):.4f} "
                f"{time.time() - begin:.1f} s",
                flush=True,
            )
