// People that fit, after the one with $sort and $id: a list with '' in it leaves that open.
MATCH (e:Entity)
WHERE e.kind = 'Person'
  AND ('' IN $honours OR EXISTS { MATCH (e)-[:HONOURED_WITH]->(h:Entity) WHERE h.id IN $honours })
  AND ('' IN $bodies OR EXISTS { MATCH (e)-[:HOLDS_POST]->(b:Entity) WHERE b.id IN $bodies })
  AND (('' IN $initiatives AND '' IN $roles) OR EXISTS { MATCH (e)-[r:ATTENDED]->(i:Entity) WHERE ('' IN $initiatives OR i.id IN $initiatives) AND ('' IN $roles OR ('leader' IN r.roles AND 'leader' IN $roles) OR ('speaker' IN r.roles AND 'speaker' IN $roles) OR ('performer' IN r.roles AND 'performer' IN $roles) OR ('participant' IN r.roles AND 'participant' IN $roles)) })
WITH DISTINCT e.id AS id, e.sort AS sort
WHERE sort > $sort OR (sort = $sort AND id > $id)
RETURN id AS id, sort AS sort ORDER BY sort, id LIMIT $limit
