// Nothing that Tisserand makes is made twice. A graph’s other nodes are not bound by it.
// returns nothing
CREATE CONSTRAINT tisserand_key IF NOT EXISTS FOR (n:Tisserand) REQUIRE n.key IS UNIQUE
