"""What igraph says of a network, by the names of our metrics: {"actors": {id: [..]}, "edges": {..},
"collaborations": {..}, "network": {..}} as JSON.

python igraph_values.py FOLDER PART, where FOLDER holds ties ("u v strength" a line, u < v, sorted), arcs ("u v strength"),
parts ("actor collaboration"), and for each vertex a line of sectors and of groups; PART is "lengths", the paths by length
alone, which take longest, or "rest". What igraph leaves undefined (NaN) is null. Shares of all pairs are divided here, as
igraph does not normalise them; its Python has no centralisations, so Freeman's sums are made here of its vectors.
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
arcs = igraph.Graph(n, [row[:2] for row in rows("arcs")], directed=True)
arc_strengths = [row[2] for row in rows("arcs")]
parts = rows("parts")
collaborations = 1 + max(row[1] for row in parts)
two_mode = igraph.Graph(n + collaborations, [(actor, n + event) for actor, event in parts])


def flags(count, chosen):
    chosen = set(chosen)
    return [1 if i in chosen else 0 for i in range(count)]


def share(values, most):
    return [value / most for value in values]


def spread(values, most):
    return math.fsum(max(values) - value for value in values) / most


def reachable():
    histogram = graph.path_length_hist()
    joined = histogram.n
    return joined / (joined + histogram.unconnected)


def by_lengths():
    return {
        "actors": {
            "weighted-betweenness": [2 * b / pairs for b in graph.betweenness(weights=lengths)],
            "weighted-harmonic-closeness": graph.harmonic_centrality(weights=lengths, normalized=True),
        }
    }


def rest():
    near = graph.harmonic_centrality(normalized=True)
    between = [2 * b / pairs for b in graph.betweenness()]
    joined = two_mode.degree()[:n]
    sizes = two_mode.degree()[n:]
    taking_part = sum(1 for count in joined if count)
    return {
        "network": {
            "components": len(graph.connected_components()),
            "density": graph.density(),
            "directed-density": arcs.density(),
            "mean-degree": sum(graph.degree()) / n,
            "mean-strength": sum(graph.strength(weights=strengths)) / n,
            "reachable-share": reachable(),
            "degree-centralisation": spread(graph.degree(), pairs),
            "betweenness-centralisation": spread(between, n - 1),
            "two-mode-density": two_mode.ecount() / (taking_part * collaborations),
            "mean-distance": graph.average_path_length(unconn=True),
            "diameter": graph.diameter(unconn=True),
            "global-efficiency": math.fsum(near) / n,
            "transitivity": graph.transitivity_undirected(),
            "average-clustering": graph.transitivity_avglocal_undirected(mode="zero"),
            "average-clustering-partnered": graph.transitivity_avglocal_undirected(mode="nan"),
            "bridge-count": len(graph.bridges()),
            "strong-components": len(arcs.connected_components(mode="strong")),
            "directed-mean-distance": arcs.average_path_length(directed=True, unconn=True),
            "directed-diameter": arcs.diameter(directed=True, unconn=True),
            "triad-census": arcs.triad_census().t030T,
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
            "in-strength": arcs.strength(mode="in", weights=arc_strengths),
            "out-strength": arcs.strength(mode="out", weights=arc_strengths),
            "betweenness": between,
            "directed-betweenness": [b / pairs for b in arcs.betweenness(directed=True)],
            "harmonic-closeness": near,
            "distance-reach": [(1 + (n - 1) * value) / n for value in near],
            "two-step-reach": share(graph.neighborhood_size(order=2), n),
            "closeness": graph.closeness(normalized=True),
            "eccentricity": graph.eccentricity(),
            "eigenvector": graph.eigenvector_centrality(scale=True),
            "pagerank": graph.pagerank(damping=0.85, weights=strengths),
            "directed-pagerank": arcs.pagerank(damping=0.85, weights=arc_strengths),
            "coreness": graph.coreness(),
            "clustering": graph.transitivity_local_undirected(mode="zero"),
            "constraint": graph.constraint(),
            "weighted-constraint": graph.constraint(weights=strengths),
            "articulation-points": flags(n, graph.articulation_points()),
            "component": graph.connected_components().membership,
            "collaboration-count": joined,
            "two-mode-degree": share(joined, collaborations),
        },
        "collaborations": {
            "collaboration-size": sizes,
            "collaboration-degree": share(sizes, taking_part),
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
