#!/usr/bin/env python3
"""Prints times side by side, and how far values are apart: ratios.py FOLDER"""
import csv
import json
import os
import statistics
import sys

folder = sys.argv[1]
with open(os.path.join(folder, "results.jsonl")) as lines:
    results = [json.loads(line) for line in lines]


def values(graph, peer, asked):
    path = os.path.join(folder, "%s.%s.%s.csv" % (graph, peer, asked.replace("/", "-")))
    if not os.path.exists(path):
        return None
    with open(path) as rows:
        return [float(row["value"]) if row["value"] else None for row in csv.DictReader(rows)]


def apart(ours, theirs):
    """The greatest relative difference over the whole vector, or 1e-15 near 0; what has no value on one side is left out."""
    if not ours or not theirs or len(ours) != len(theirs):
        return ""
    pairs = [(a, b) for a, b in zip(ours, theirs) if a is not None and b is not None and b == b]
    return "%.1e" % max((abs(a - b) / max(abs(b), 1e-6) for a, b in pairs), default=0)


def row(asked, ours, theirs):
    here, there = statistics.median(ours["milliseconds"]), statistics.median(theirs["milliseconds"])
    print("| %s | %s | %s | %.4g (%.4g – %.4g) | %.4g | %.3g × | %s |" % (
        ours["graph"], asked, theirs["peer"], here, min(ours["milliseconds"]), max(ours["milliseconds"]), there,
        there / here,
        apart(values(ours["graph"], "tisserand", asked), values(ours["graph"], theirs["peer"], asked))))


print("| graph | metric | peer | Tisserand, ms (from – to) | peer, ms | ratio | values apart |\n|---|---|---|---|---|---|---|")
for ours in results:
    if ours["peer"] == "tisserand":
        for theirs in results:
            if theirs["peer"] != "tisserand" and (theirs["graph"], theirs["asked"]) == (ours["graph"], ours["asked"]):
                row(ours["asked"], ours, theirs)
