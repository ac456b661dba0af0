"""What NetworkX and igraph read of the two files that are named: counts, and the attributes of the first node and edge."""
import json
import sys

import igraph
import networkx


def of_networkx(graph):
    node = next(iter(graph.nodes(data=True)), ("", {}))
    weights = [data["weight"] for _, _, data in graph.edges(data=True) if "weight" in data]
    names = sorted({key for _, data in graph.nodes(data=True) for key in data})
    return {
        "nodes": graph.number_of_nodes(),
        "edges": graph.number_of_edges(),
        "directed": graph.is_directed(),
        "first": node[0],
        "label": node[1].get("label"),
        "weight": sum(weights),
        "attributes": names,
    }


def of_igraph(graph):
    return {
        "nodes": graph.vcount(),
        "edges": graph.ecount(),
        "directed": graph.is_directed(),
        "first": graph.vs[0]["id"],
        "label": graph.vs[0]["label"],
        "attributes": sorted(graph.vs.attributes()),
    }


graphml, gexf = sys.argv[1:3]
json.dump(
    {
        "networkx graphml": of_networkx(networkx.read_graphml(graphml)),
        "networkx gexf": of_networkx(networkx.read_gexf(gexf)),
        "igraph graphml": of_igraph(igraph.Graph.Read_GraphML(graphml)),
    },
    sys.stdout,
)
