#!/usr/bin/env python3
"""One library, one graph, one metric a process: peers.py PEER FILE.el ACTORS METRIC [REPETITIONS] [VALUES]

Prints one JSON line like that of `tisserand mesurer --json`, with the peer's name. Metrics have Tisserand's ids;
`weighted-betweenness` reads lengths 6 - strength, `weighted-betweenness:max/force` the greatest strength over the tie's.
"""
import json
import os
import resource
import sys
import time


def read(path):
    import pandas
    return pandas.read_csv(path, sep=" ", header=None).values


def lengths(ties, metric):
    real = metric.endswith(":max/force")
    return ties[:, 2].max() / ties[:, 2] if real else 6.0 - ties[:, 2]


def igraph(ties, actors, metric):
    import igraph as ig
    graph = ig.Graph(n=actors, edges=ties[:, :2].tolist())
    steps = lengths(ties, metric).tolist()
    strengths = ties[:, 2].astype(float).tolist()
    pairs = (actors - 1) * (actors - 2) / 2
    return {
        "betweenness": lambda: [b / pairs for b in graph.betweenness(directed=False)],
        "weighted-betweenness": lambda: [b / pairs for b in graph.betweenness(directed=False, weights=steps)],
        "harmonic-closeness": lambda: graph.harmonic_centrality(),
        "clustering": lambda: graph.transitivity_local_undirected(mode="zero"),
        "constraint": lambda: graph.constraint(),
        "coreness": lambda: graph.coreness(),
        "pagerank": lambda: graph.pagerank(weights=strengths),
        "eigenvector": lambda: graph.eigenvector_centrality(scale=False),
        "bridges": lambda: (graph.bridges(), graph.biconnected_components(return_articulation_points=True))[0] and None,
        "leiden-communities": lambda: modularity(
            graph.community_leiden("modularity", weights=strengths, n_iterations=10), strengths, graph),
    }


def modularity(found, strengths, graph):
    print("modularity %.6f" % graph.modularity(found.membership, weights=strengths), file=sys.stderr)


def networkit(ties, actors, metric):
    import networkit as nk
    threads = int(os.environ.get("OMP_NUM_THREADS", "2"))
    nk.setNumberOfThreads(threads)
    steps = lengths(ties, metric)
    valued = metric.startswith("weighted") or metric in ("pagerank", "leiden-communities")
    graph = nk.Graph(actors, weighted=valued)
    for (u, v, w), step in zip(ties.tolist(), steps.tolist()):
        graph.addEdge(u, v, step if metric.startswith("weighted") else w) if valued else graph.addEdge(u, v)
    pairs = (actors - 1) * (actors - 2)
    run = lambda algorithm: algorithm.run()
    return {
        "betweenness": lambda: [b / pairs for b in run(nk.centrality.Betweenness(graph)).scores()],
        "weighted-betweenness": lambda: run(nk.centrality.Betweenness(graph)).scores() and None,
        "sampled-betweenness": lambda: run(nk.centrality.KadabraBetweenness(graph, 1e-3, 0.1)).scores() and None,
        "harmonic-closeness": lambda: run(nk.centrality.HarmonicCloseness(graph, True)).scores() and None,
        "clustering": lambda: run(nk.centrality.LocalClusteringCoefficient(graph)).scores(),
        "coreness": lambda: run(nk.centrality.CoreDecomposition(graph)).scores(),
        "pagerank": lambda: run(nk.centrality.PageRank(graph, 0.85, 1e-12)).scores() and None,
        "adamic-adar": lambda: missing(nk, graph),
        "bridges": lambda: run(nk.components.BiconnectedComponents(graph)) and None,
        "leiden-communities": lambda: partition(nk, graph),
    }


def missing(nk, graph):
    """The 1,000 pairs two steps apart of the largest Adamic-Adar index."""
    pairs = nk.linkprediction.MissingLinksFinder(graph).findAtDistance(2)
    found = nk.linkprediction.AdamicAdarIndex(graph).runOn(pairs)
    found.sort(key=lambda each: -each[1])
    print("largest %r, last %r of %d pairs" % (found[0], found[999], len(pairs)), file=sys.stderr)


def partition(nk, graph):
    found = nk.community.ParallelLeiden(graph, iterations=3)
    found.run()
    print("modularity %.6f" % nk.community.Modularity().getQuality(found.getPartition(), graph), file=sys.stderr)


def graphtool(ties, actors, metric):
    import graph_tool.all as gt
    gt.openmp_set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "2")))
    graph = gt.Graph(directed=False)
    graph.add_vertex(actors)
    graph.add_edge_list(ties[:, :2])
    steps = graph.new_ep("double", lengths(ties, metric))
    return {
        "betweenness": lambda: gt.betweenness(graph)[0].a.tolist(),
        "weighted-betweenness": lambda: gt.betweenness(graph, weight=steps)[0].a.tolist(),
        "harmonic-closeness": lambda: gt.closeness(graph, harmonic=True, norm=True).a.tolist(),
        "clustering": lambda: gt.local_clustering(graph).a.tolist(),
        "coreness": lambda: gt.kcore_decomposition(graph).a.tolist(),
        "bridges": lambda: gt.label_biconnected_components(graph) and None,
    }


def networkx(ties, actors, metric):
    import networkx as nx
    graph = nx.Graph()
    graph.add_nodes_from(range(actors))
    for (u, v, w), step in zip(ties.tolist(), lengths(ties, metric).tolist()):
        graph.add_edge(u, v, weight=w, length=step)
    return {
        "betweenness": lambda: list(nx.betweenness_centrality(graph).values()),
        "weighted-betweenness": lambda: list(nx.betweenness_centrality(graph, weight="length").values()),
        "harmonic-closeness": lambda: [h / (actors - 1) for h in nx.harmonic_centrality(graph).values()],
        "clustering": lambda: list(nx.clustering(graph).values()),
        "constraint": lambda: list(nx.constraint(graph).values()),
        "coreness": lambda: list(nx.core_number(graph).values()),
        "bridges": lambda: (list(nx.bridges(graph)), list(nx.articulation_points(graph))) and None,
    }


def main(peer, path, actors, metric, repetitions="1", values=None):
    ties = read(path)
    known = globals()[peer](ties, int(actors), metric)
    compute = known.get(metric.split(":")[0])
    if compute is None:
        sys.exit("%s has no %s" % (peer, metric))
    milliseconds = []
    for _ in range(int(repetitions)):
        start = time.perf_counter()
        found = compute()
        milliseconds.append((time.perf_counter() - start) * 1000)
    if values and isinstance(found, list):
        with open(values, "w") as out:
            out.writelines(["vertex,value\n"] + ["%d,%r\n" % each for each in enumerate(found)])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"peer": peer, "metric": metric, "vertices": int(actors), "edges": len(ties),
                      "threads": int(os.environ.get("OMP_NUM_THREADS", "2")) if peer != "igraph" else 1,
                      "milliseconds": milliseconds, "peakMegabytes": peak}), flush=True)


main(*sys.argv[1:])
