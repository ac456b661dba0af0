#!/usr/bin/env python3
"""How time grows with the ties: growth.py RESULTS.jsonl …

Reads lines of `tisserand mesurer --json`, takes for each metric and number of ties the median of the warm half of the repetitions,
and prints them in a row with the exponent of the ties that fits them best (least squares of the logarithms).
"""
import json
import math
import statistics
import sys


def read(paths):
    times = {}
    for path in paths:
        for line in open(path):
            if line.startswith("{"):
                told = json.loads(line)
                if told.get("peer", "tisserand") == "tisserand":
                    warm = told["milliseconds"][len(told["milliseconds"]) // 2:]
                    times.setdefault(told["metric"], {})[told["edges"]] = (told["vertices"], statistics.median(warm))
    return times


def exponent(points):
    if len(points) < 2:
        return None
    xs = [math.log(edges) for edges, _ in points]
    ys = [math.log(time) for _, time in points]
    x, y = statistics.mean(xs), statistics.mean(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys)) / sum((a - x) ** 2 for a in xs)


def main(paths):
    times = read(paths)
    sizes = sorted({(actors, edges) for told in times.values() for edges, (actors, _) in told.items()})
    print("| ms | " + " | ".join("{:,} actors, {:,} ties".format(*size) for size in sizes) + " | exponent of the ties |")
    print("|---" * (len(sizes) + 2) + "|")
    for metric, told in times.items():
        cells = ["%.3g" % told[edges][1] if edges in told else "–" for _, edges in sizes]
        fit = exponent([(edges, time) for edges, (_, time) in sorted(told.items())])
        print("| %s | %s | %s |" % (metric, " | ".join(cells), "–" if fit is None else "%.2f" % fit))


main(sys.argv[1:])
