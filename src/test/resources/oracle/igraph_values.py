"""What igraph says of a network, by the names of our metrics: {"actors": {id: [..]}, "edges": {..}, "network": {..}} as JSON.

python igraph_values.py FOLDER PART, where FOLDER holds ties ("u v strength" a line, u < v, sorted), arcs ("u v"), and for
each vertex a line of sectors and of groups; PART is "lengths", the paths by length alone, which take longest, or "rest".
What igraph leaves undefined (NaN) is null. Shares of all pairs are divided here, as igraph does not normalise them.
"""

import json
import math
import sys
import warnings
from pathlib import Path

import igraph

warnings.simplefilter("ignore")  # of eigenvector centrality where the network is in pieces: the test knows
folder, part = Path(sys.argv[1]), sys.argv[2]


def rows(name):
    return [[int(cell) for cell in line.split()] for line in (folder / name).read_text().splitlines()]


ties = rows("ties")
sectors = [row[0] for row in rows("sectors")]
groups = [row[0] for row in rows("groups")]
n = len(sectors)
pairs = (n - 1) * (n - 2)
strengths = [row[2] for row in ties]
lengths = [max(strengths) / strength for strength in strengths]
graph = igraph.Graph(n, [row[:2] for row in ties])
arcs = igraph.Graph(n, rows("arcs"), directed=True)


def flags(count, chosen):
    chosen = set(chosen)
    return [1 if i in chosen else 0 for i in range(count)]


def by_lengths():
    return {
        "actors": {
            "weighted-betweenness": [2 * b / pairs for b in graph.betweenness(weights=lengths)],
            "weighted-harmonic-closeness": graph.harmonic_centrality(weights=lengths, normalized=True),
        }
    }


def rest():
    near = graph.harmonic_centrality(normalized=True)
    return {
        "network": {
            "components": len(graph.connected_components()),
            "density": graph.density(),
            "directed-density": arcs.density(),
            "mean-degree": sum(graph.degree()) / n,
            "mean-distance": graph.average_path_length(unconn=True),
            "diameter": graph.diameter(unconn=True),
            "global-efficiency": math.fsum(near) / n,
            "transitivity": graph.transitivity_undirected(),
            "average-clustering": graph.transitivity_avglocal_undirected(mode="zero"),
            "average-clustering-partnered": graph.transitivity_avglocal_undirected(mode="nan"),
            "bridge-count": len(graph.bridges()),
            "reciprocity": arcs.reciprocity(mode="default"),
            "degree-assortativity": graph.assortativity_degree(directed=False),
            "attribute-assortativity": graph.assortativity_nominal(sectors, directed=False),
            "modularity": graph.modularity(groups, weights=strengths),
        },
        "actors": {
            "degree": graph.degree(),
            "strength": graph.strength(weights=strengths),
            "in-degree": arcs.indegree(),
            "out-degree": arcs.outdegree(),
            "betweenness": [2 * b / pairs for b in graph.betweenness()],
            "directed-betweenness": [b / pairs for b in arcs.betweenness(directed=True)],
            "harmonic-closeness": near,
            "closeness": graph.closeness(normalized=True),
            "eccentricity": graph.eccentricity(),
            "eigenvector": graph.eigenvector_centrality(scale=True),
            "pagerank": graph.pagerank(damping=0.85, weights=strengths),
            "coreness": graph.coreness(),
            "clustering": graph.transitivity_local_undirected(mode="zero"),
            "constraint": graph.constraint(),
            "weighted-constraint": graph.constraint(weights=strengths),
            "articulation-points": flags(n, graph.articulation_points()),
            "component": graph.connected_components().membership,
        },
        "edges": {"bridges": flags(len(ties), graph.bridges())},
    }


def without_nan(value):
    if isinstance(value, dict):
        return {key: without_nan(each) for key, each in value.items()}
    if isinstance(value, list):
        return [without_nan(each) for each in value]
    return None if math.isnan(value) else value


print(json.dumps(without_nan(by_lengths() if part == "lengths" else rest())))
