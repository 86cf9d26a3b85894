"""Reads every export back with a program that this project did not write, and compares nodes, edges and dates.

Usage: read_back.py FOLDER, where FOLDER holds one file for each format, named by the format, made from one scope.
Prints one line a check and ends with status 1 if any failed.
"""

import json
import subprocess
import sys
from pathlib import Path

import networkx
import pandas
import rdflib
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

folder = Path(sys.argv[1])
records = [json.loads(line) for line in (folder / "jsonl").read_text("utf-8").splitlines()]
structures = {r["id"]: r for r in records if r["type"] == "Structure"}
sources = {r["id"]: r for r in records if r["type"] == "Source"}
edges = pandas.read_csv(folder / "edges.csv", dtype=str, keep_default_na=False)
expected_edges = sorted(zip(edges["from"], edges["to"], edges["event"], edges["effective"]))
passed = failed = 0


def check(what, condition):
    global passed, failed
    passed, failed = passed + bool(condition), failed + (not condition)
    print(("ok    " if condition else "FAILED") + " " + what)


def established(structure):
    return structure["life"].get("established", {}).get("edtf", "")


expected_nodes = sorted((i, s["name"], established(s)) for i, s in structures.items())

nodes = pandas.read_csv(folder / "nodes.csv", dtype=str, keep_default_na=False)
plain = [n.removeprefix("'") if n[1:2] in "=+-@" else n for n in nodes["label"]]
check("pandas reads nodes.csv", sorted(zip(nodes["id"], plain, nodes["established"])) == expected_nodes)

for name, reader in (("graphml", networkx.read_graphml), ("gexf", networkx.read_gexf)):
    source = folder / name
    if name == "gexf":  # networkx knows GEXF up to 1.2; the elements used here are the same in 1.3
        source = folder / "gexf-1.2"
        source.write_text((folder / "gexf").read_text("utf-8").replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft").replace('version="1.3"', 'version="1.2"'), "utf-8")
    graph = reader(source)
    check(f"networkx reads the nodes and dates of {name}", sorted((i, d["label"], d["established"]) for i, d in graph.nodes(data=True)) == expected_nodes)
    check(f"networkx reads the edges of {name}", sorted((a, b, d["event"], d["effective"]) for a, b, d in graph.edges(data=True)) == expected_edges)

cytoscape = networkx.cytoscape_graph(json.loads((folder / "cytoscape").read_text("utf-8")), name="label", ident="id")
check("networkx reads the nodes of cytoscape", sorted(cytoscape.nodes) == sorted(structures))

drawn = json.loads(subprocess.run(["dot", "-Tdot_json", str(folder / "dot")], check=True, capture_output=True).stdout)
names = [o["name"] for o in drawn.get("objects", [])]
check("graphviz reads the nodes of dot", sorted(names) == sorted(structures))
check("graphviz reads the edges of dot", sorted((names[e["tail"]], names[e["head"]]) for e in drawn.get("edges", [])) == sorted((a, b) for a, b, *_ in expected_edges))

turtle = rdflib.Graph().parse(folder / "turtle", format="turtle")
json_ld = rdflib.Graph().parse(folder / "json-ld", format="json-ld")
check("rdflib reads the same statements from Turtle and JSON-LD", set(turtle) == set(json_ld))
found = {
    (str(s).rsplit("/", 1)[1], str(o))
    for s, o in turtle.subject_objects(rdflib.SKOS.prefLabel)
    if (s, rdflib.RDF.type, rdflib.URIRef("urn:nhs-reform-graph:vocabulary:Structure")) in turtle
}
check("rdflib reads every structure with its name", sorted(found) == sorted((i, n) for i, n, _ in expected_nodes))
founded = {(str(s).rsplit("/", 1)[1], str(o)) for s, o in turtle.subject_objects(rdflib.URIRef("https://schema.org/foundingDate"))}
check("rdflib reads every beginning", sorted(founded) == sorted((i, d) for i, _, d in expected_nodes if d))

csl = json.loads((folder / "csl-json").read_text("utf-8"))
check("CSL-JSON holds every source", sorted(item["id"] for item in csl) == sorted(sources))
bibliography = CitationStylesBibliography(CitationStylesStyle("harvard-cite-them-right", validate=False), CiteProcJSON(csl), formatter.plain)
for item in csl:
    bibliography.register(Citation([CitationItem(item["id"])]))
check("a citation processor sets every source", len(bibliography.bibliography()) == len(csl))

timeline = json.loads((folder / "timelinejs").read_text("utf-8"))
check("TimelineJS has a slide for each life with a beginning", len(timeline["events"]) == sum(1 for *_, d in expected_nodes if d))

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
