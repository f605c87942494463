// Facts by id.
UNWIND $ids AS id
MATCH (f:Fact {id: id})
RETURN f.id AS id, f.entity AS entity, f.field AS field, f.value AS value, f.quote AS quote,
  f.start AS start, f.`end` AS `end`, f.rule AS rule, f.stated AS stated, f.article AS article
