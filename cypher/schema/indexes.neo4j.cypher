// Creates the constraints and indexes of an empty database, one statement after another; what is there is left alone.
CREATE CONSTRAINT format_id IF NOT EXISTS FOR (f:Format) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT page_id IF NOT EXISTS FOR (p:Page) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT edge_id IF NOT EXISTS FOR (e:Edge) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (f:Fact) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT dropped_id IF NOT EXISTS FOR (d:Dropped) REQUIRE d.id IS UNIQUE;
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE INDEX entity_pinyin IF NOT EXISTS FOR (e:Entity) ON (e.sort, e.id);
CREATE INDEX entity_kind IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.sort, e.id);
CREATE INDEX initiative_days IF NOT EXISTS FOR (i:Initiative) ON (i.firstDay, i.lastDay);
CREATE INDEX topic_name IF NOT EXISTS FOR (t:Topic) ON (t.name);
CREATE INDEX page_date IF NOT EXISTS FOR (p:Page) ON (p.date);
CREATE TEXT INDEX entity_keys IF NOT EXISTS FOR (e:Entity) ON (e.keys);
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX claim_text IF NOT EXISTS FOR (c:Claim) ON EACH [c.quote] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
