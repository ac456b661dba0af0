#!/bin/sh
# What a double-click starts on macOS, and on Linux through Tisserand.desktop: the window waits where something is amiss.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
"$here/tisserand" "$@" && exit
code=$?
printf '\n%s\n' "Touche Entrée pour fermer cette fenêtre. / Press Enter to close this window." >&2
read -r _ || true
exit "$code"
