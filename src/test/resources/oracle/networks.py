"""Edges of the classic networks as NetworkX ships them: {network: [[actor, actor, strength], ...]} as JSON."""

import json

import networkx as nx

NETWORKS = {
    "karate": nx.karate_club_graph(),
    "florentine": nx.florentine_families_graph(),
    "davis_bip": nx.davis_southern_women_graph(),
    "kite": nx.krackhardt_kite_graph(),
    "star10": nx.star_graph(9),
    "path5": nx.path_graph(5),
    "cycle6": nx.cycle_graph(6),
    "K5": nx.complete_graph(5),
    "barbell5_1": nx.barbell_graph(5, 1),
    "petersen": nx.petersen_graph(),
    "dodecahedral": nx.dodecahedral_graph(),
    "tutte": nx.tutte_graph(),
    "lesmis": nx.les_miserables_graph(),
}

print(json.dumps({
    name: [[str(u), str(v), d.get("weight", 1)] for u, v, d in graph.edges(data=True)]
    for name, graph in NETWORKS.items()
}))
