// Which files were loaded, and how many rows of each sheet do they bring?
// returns import, files, sheet, rows
MATCH (r:Row)
OPTIONAL MATCH (i:Import {id: r.import})
RETURN r.import AS import, coalesce(i.files, []) AS files, r.sheet AS sheet, count(DISTINCT r) AS rows
ORDER BY import, sheet
