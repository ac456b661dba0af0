#!/bin/bash
# growth.sh FOLDER [METRIC…]: from 1,000 to a million actors, six ties each (eight at a million), and the exponent that fits.
# SIZES="1000 10000" takes some sizes alone; what was measured before stays in FOLDER/growth.jsonl, and the last figure counts.
# A million actors need a heap: TISSERAND_JAVA_OPTIONS=-Xmx10g (bridges, coreness, ranks 4 GB, groups 6).
set -u
folder=$1
shift
here=$(cd "$(dirname "$0")" && pwd)
home=$(cd "$here/../.." && pwd)
metrics=${*:-"degree coreness bridges pagerank clustering adamic-adar harmonic-closeness betweenness leiden-communities"}
mkdir -p "$folder"
for size in "1000 6000 5" "10000 60000 2" "100000 600000 3" "1000000 8000000 4"; do
  read -r actors ties seed <<< "$size"
  [[ " ${SIZES:-$actors} " == *" $actors "* ]] || continue
  [[ -e $folder/$actors.el ]] || java "$here/Graphs.java" "$folder/$actors" "$actors" "$ties" "$seed" >&2
  for metric in $metrics; do
    # All pairs of a million actors take an hour; betweenness is drawn above 20,000.
    [[ $actors == 1000000 && $metric == harmonic-closeness && -z ${ALL:-} ]] && continue
    timeout "${LIMIT:-280}" "$home/tisserand" mesurer --arcs "$folder/$actors.el" --acteurs "$actors" --metrique "$metric" \
      --fils "${THREADS:-2}" --repetitions "${REPETITIONS:-4}" --json >> "$folder/growth.jsonl" || echo "$metric $actors: none" >&2
  done
done
python3 "$here/growth.py" "$folder/growth.jsonl"
