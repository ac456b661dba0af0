#!/bin/bash
# compare.sh FOLDER [a|b|c|d …]: makes the graphs, measures Tisserand and whichever peers are installed, prints the ratios.
set -u
folder=$1
shift
here=$(cd "$(dirname "$0")" && pwd)
home=$(cd "$here/../.." && pwd)
python=${PYTHON:-python3}
python_gt=${PYTHON_GT:-/usr/bin/python3}
limit=${LIMIT:-240}
threads=${THREADS:-2}
repetitions=${REPETITIONS:-5}
declare -A actors=([a]=1200 [b]=10000 [c]=100000 [d]=1000000)
declare -A ties=([a]=6000 [b]=60000 [c]=600000 [d]=8000000)
declare -A seeds=([a]=1 [b]=2 [c]=3 [d]=4)
metrics=${METRICS:-"betweenness weighted-betweenness weighted-betweenness:max/force harmonic-closeness clustering constraint bridges coreness pagerank leiden-communities"}
mkdir -p "$folder"

ours() {
  local options=()
  [[ $2 == *:* ]] && options=(--longueurs "${2#*:}")
  timeout "$limit" "$home/tisserand" mesurer --arcs "$folder/$1.el" --acteurs "${actors[$1]}" --metrique "${2%%:*}" \
    --fils "$threads" --repetitions "$repetitions" --sortie "$folder/$1.tisserand.${2//\//-}.csv" --json "${options[@]}" |
    sed "s|^{|{\"peer\":\"tisserand\",\"graph\":\"$1\",\"asked\":\"$2\",|" >> "$folder/results.jsonl"
}

theirs() {
  local run=$python
  [[ $2 == graphtool ]] && run=$python_gt
  OMP_NUM_THREADS=$threads timeout "$limit" "$run" "$here/peers.py" "$2" "$folder/$1.el" "${actors[$1]}" "$3" 1 \
    "$folder/$1.$2.${3//\//-}.csv" 2>> "$folder/peers.log" |
    sed "s|^{|{\"graph\":\"$1\",\"asked\":\"$3\",|" >> "$folder/results.jsonl"
  [[ ${PIPESTATUS[0]} -eq 0 ]] || echo "$2 $1 $3: not installed, none such, or over $limit s" >&2
}

# CWTS reads pairs without strengths, tab between them.
cwts() {
  cut -d' ' -f1,2 "$folder/$1.el" | tr ' ' '\t' > "$folder/$1.tsv"
  local start=$EPOCHREALTIME
  timeout "$limit" java -jar "$CWTS" -q Modularity "$folder/$1.tsv" > /dev/null 2>> "$folder/peers.log" &&
    echo "{\"peer\":\"cwts\",\"graph\":\"$1\",\"asked\":\"leiden-communities\",\"milliseconds\":[$(
      echo "($EPOCHREALTIME - $start) * 1000" | bc
    )]}" >> "$folder/results.jsonl"
}

uptime >&2
for graph in "$@"; do
  [[ -e $folder/$graph.el ]] ||
    java "$here/Graphs.java" "$folder/$graph" "${actors[$graph]}" "${ties[$graph]}" "${seeds[$graph]}" >&2
  for metric in $metrics; do
    ours "$graph" "$metric"
    for peer in ${PEERS:-igraph networkit graphtool networkx}; do
      theirs "$graph" "$peer" "$metric"
    done
  done
  [[ -n ${CWTS:-} ]] && cwts "$graph"
done
uptime >&2
"$python" "$here/ratios.py" "$folder"
