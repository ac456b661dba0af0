"""Makes synthetic.json: a synthetic network of 300 actors and what NetworkX computes of it.

Run as: python3 synthetic.py > synthetic.json
Two thirds are one clustered network with hubs (Holme & Kim, seed 1); the rest are sparse pieces and isolates (seed 2).
"""

import json

import networkx as nx

graph = nx.disjoint_union(nx.powerlaw_cluster_graph(200, 4, 0.3, seed=1), nx.gnm_random_graph(100, 60, seed=2))
reachable = [d for _, row in nx.all_pairs_shortest_path_length(graph) for d in row.values() if d > 0]
n = graph.number_of_nodes()
weak = set(nx.articulation_points(graph))

print(json.dumps({
    "madeBy": "NetworkX " + nx.__version__,
    "actors": n,
    "edges": [list(edge) for edge in graph.edges()],
    "network": {
        "components": nx.number_connected_components(graph),
        "density": nx.density(graph),
        "transitivity": nx.transitivity(graph),
        "average-clustering": nx.average_clustering(graph),
        "mean-distance": sum(reachable) / len(reachable),
        "diameter": max(reachable),
        "reachable-share": len(reachable) / (n * (n - 1)),
        "bridge-count": sum(1 for _ in nx.bridges(graph)),
    },
    "values": {
        "degree": dict(graph.degree()),
        "betweenness": nx.betweenness_centrality(graph),
        "harmonic-closeness": {v: c / (n - 1) for v, c in nx.harmonic_centrality(graph).items()},
        "clustering": nx.clustering(graph),
        "coreness": nx.core_number(graph),
        "constraint": {v: c for v, c in nx.constraint(graph).items() if graph.degree(v) > 0},
        "effective-size": {v: c for v, c in nx.effective_size(graph).items() if graph.degree(v) > 0},
        "articulation-points": {v: int(v in weak) for v in graph},
    },
}, separators=(",", ":")))
