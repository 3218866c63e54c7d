#!/usr/bin/env python3
"""Makes Tests/Vectors/value.json with mpmath at 40 digits: `pip install mpmath`, then run this.

Every figure comes straight from the formulas of the papers that docs/value.md cites, without the
rewriting by which Strata computes them.
"""
import json
import os

from mpmath import beta, digamma, gamma, hyp2f1, log, loggamma, mp, mpf, polygamma

mp.dps = 40
OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Tests", "Vectors", "value.json")


def number(value):
    return float(mp.nstr(value, 20))


def special():
    xs = ["1e-8", "0.001", "0.1", "0.24259", "0.5", "0.9", "1", "1.0001", "1.15", "1.5", "1.999", "2", "2.1",
          "3", "5.5", "9.99", "10", "25", "171.5", "1000", "123456.75", "1e8"]
    return [
        {"x": number(mpf(x)), "logGamma": number(loggamma(mpf(float(x)))),
         "digamma": number(digamma(mpf(float(x)))), "trigamma": number(polygamma(1, mpf(float(x))))}
        for x in xs
    ]


def rises():
    cases = [(0.5, 3), (19.5, 7), (20, 7), (1e3, 2), (1e5, 40), (1.4e7, 1), (2.5e6, 300), (30, 5000)]
    return [{"x": x, "d": d, "rise": number(loggamma(mpf(x) + d) - loggamma(mpf(x)))} for x, d in cases]


def hypergeometric():
    cases = [(0.5, 1.5, 2.5, 0.3), (2.24, 3.4, 4.2, 0.9), (1.2, 0.7, 3.1, 0.99), (25.2, 30.1, 31, 0.46),
             (0.24, 2.4, 2.2, 0.5), (3, 4, 5, 0.95), (100.5, 3.2, 104, 0.7)]
    return [{"a": a, "b": b, "c": c, "z": z, "value": number(hyp2f1(mpf(a), mpf(b), mpf(c), mpf(z)))}
            for a, b, c, z in cases]


HISTORIES = [(0, 0, 38.857), (2, 30.43, 38.857), (1, 1.71, 38.857), (26, 30.86, 31), (7, 5.5, 104.5), (150, 50, 60)]



def beta_geometric(p, x, tx, T, horizon, modified):
    r, alpha, a, b = map(mpf, p)
    m = 1 if modified else 0
    y = b + x + m
    base = gamma(r + x) * alpha**r / gamma(r)
    stays = beta(a, y) / beta(a, b) * (alpha + T) ** -(r + x)
    leaves = beta(a + 1, y - 1) / beta(a, b) * (alpha + tx) ** -(r + x) if modified or x > 0 else mpf(0)
    alive = stays / (stays + leaves)
    # Fader, Hardie and Lee 2005, equation 10, and its counterpart for MBG.
    c = a + y - 1
    ratio = ((alpha + T) / (alpha + T + horizon)) ** (r + x)
    expected = (c / (a - 1)) * (1 - ratio * hyp2f1(r + x, y, c, horizon / (alpha + T + horizon))) * alive
    zero = ((alpha) / (alpha + horizon)) ** r
    if modified:
        new = b / (a - 1) * (1 - zero * hyp2f1(r, b + 1, a + b, horizon / (alpha + horizon)))
    else:
        new = (a + b - 1) / (a - 1) * (1 - zero * hyp2f1(r, b, a + b - 1, horizon / (alpha + horizon)))
    return log(base * (stays + leaves)), alive, expected, new


def pareto(p, x, tx, T, horizon):
    r, alpha, s, bet = map(mpf, p)
    # Schmittlein, Morrison and Colombo 1987; the form with hypergeometric functions.
    total = r + s + x
    if alpha >= bet:
        term = lambda t: hyp2f1(total, s + 1, total + 1, (alpha - bet) / (alpha + t)) / (alpha + t) ** total
    else:
        term = lambda t: hyp2f1(total, r + x, total + 1, (bet - alpha) / (bet + t)) / (bet + t) ** total
    a0 = term(tx) - term(T)
    stays = (alpha + T) ** -(r + x) * (bet + T) ** -s
    likelihood = gamma(r + x) * alpha**r * bet**s / gamma(r) * (stays + s / total * a0)
    alive = 1 / (1 + s / total * a0 / stays)
    factor = (r + x) * (bet + T) / ((alpha + T) * (s - 1))
    expected = factor * (1 - ((bet + T) / (bet + T + horizon)) ** (s - 1)) * alive
    new = r * bet / (alpha * (s - 1)) * (1 - (bet / (bet + horizon)) ** (s - 1))
    return log(likelihood), alive, expected, new


MODELS = [
    ("bgnbd", (0.24259, 4.41353, 0.79289, 2.42575)), ("bgnbd", (1.7, 20.0, 3.3, 0.4)),
    ("bgnbd", (12.0, 40.0, 0.05, 1.5)), ("bgnbd", (0.5, 3.0, 1.0000001, 2.0)),
    ("mbgnbd", (0.52484, 6.18309, 0.89136, 1.614)), ("mbgnbd", (3.0, 9.0, 2.5, 30.0)),
    ("pareto", (0.55328, 10.57768, 0.60624, 11.66874)), ("pareto", (2.0, 30.0, 1.8, 4.0)),
    ("pareto", (0.4, 2.0, 0.9999999, 50.0)),
]


def models():
    result = []
    for name, p in MODELS:
        for x, tx, T in HISTORIES:
            tx, T = mpf(round(tx * 1000)) / 1000, mpf(round(T * 1000)) / 1000
            for horizon in (4, 39, 500):
                if name == "pareto":
                    values = pareto(p, x, tx, T, mpf(horizon))
                else:
                    values = beta_geometric(p, x, tx, T, mpf(horizon), name == "mbgnbd")
                logs, alive, expected, new = values
                result.append({
                    "model": name, "parameters": list(p), "x": x, "recency": int(tx * 1000 + mpf("0.5")),
                    "age": int(T * 1000 + mpf("0.5")), "horizon": horizon, "logLikelihood": number(logs),
                    "alive": number(alive), "expected": number(expected), "new": number(new),
                })
    return result


def amounts():
    result = []
    for p, q, v in [(6.25, 3.74, 15.44), (1.2, 9.0, 300.0)]:
        for x, m in [(1, 0.5), (2, 35.0), (14, 120.25)]:
            pp, qq, vv, mm = mpf(p), mpf(q), mpf(v), mpf(m)
            value = (loggamma(pp * x + qq) - loggamma(pp * x) - loggamma(qq) + qq * log(vv)
                     + (pp * x - 1) * log(mm) + pp * x * log(x) - (pp * x + qq) * log(vv + x * mm))
            result.append({"p": p, "q": q, "v": v, "x": x, "mean": m, "logLikelihood": number(value),
                           "expected": number(pp * (vv + x * mm) / (pp * x + qq - 1))})
    return result


with open(OUT, "w", encoding="utf-8") as file:
    json.dump({"special": special(), "rises": rises(), "hypergeometric": hypergeometric(), "models": models(),
               "amounts": amounts()}, file, indent=1)
    file.write("\n")
