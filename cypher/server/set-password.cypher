// The one user of Tisserand’s own Neo4j and its password, whatever they were before.
// param password: string, made anew at each start of Tisserand
// returns nothing
CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
