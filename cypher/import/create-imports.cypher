// The imports that count, with their files' names.
// param rows: list of maps key, id, number, at, files
// returns key, id
UNWIND $rows AS row
CREATE (i:Import:Tisserand {key: row.key, id: row.id, number: row.number, at: datetime(row.at), files: row.files})
RETURN i.key AS key, elementId(i) AS id
