-- The documented views (docs/file-format.md). Their names and columns stay stable whatever the tables become.

CREATE TEMP VIEW articles AS
SELECT a.id AS article_id, s.name AS source, a.title, a.author, a.published_ms,
       CASE a.published_precision WHEN 1 THEN strftime('%Y', p.at) WHEN 2 THEN strftime('%Y-%m', p.at)
            WHEN 3 THEN strftime('%Y-%m-%d', p.at) WHEN 4 THEN strftime('%Y-%m-%dT%H:%M', p.at)
            WHEN 5 THEN strftime('%Y-%m-%dT%H:%M:%S', p.at) END AS published,
       a.published_zone AS zone_minutes, a.url, a.language, a.words, t.body
FROM article a
JOIN (SELECT id, published_ms / 1000.0 / 86400.0 + ifnull(published_zone, 0) / 1440.0 + 2440587.5 AS at FROM article) p
    ON p.id = a.id
JOIN article_text t ON t.article_id = a.id
LEFT JOIN source s ON s.id = a.source_id;

CREATE TEMP VIEW annotations AS
SELECT n.id AS annotation_id, CASE n.kind WHEN 1 THEN 'mention' WHEN 2 THEN 'claim' ELSE 'coding' END AS kind,
       n.article_id, n.span_start AS start, n.span_end AS "end",
       substr(t.body, n.span_start + 1, n.span_end - n.span_start) AS text,
       n.entity_id, e.name AS entity,
       CASE e.type WHEN 1 THEN 'Person' WHEN 2 THEN 'Organisation' WHEN 3 THEN 'Place' WHEN 4 THEN 'Group'
            WHEN 5 THEN 'Other' END AS entity_type,
       n.claim_id, c.text AS claim,
       CASE cs.stance WHEN 1 THEN 'asserts' WHEN 2 THEN 'denies' WHEN 3 THEN 'questions' END AS stance, cs.speaker,
       CASE cs.quotation WHEN 1 THEN 'direct' WHEN 2 THEN 'indirect' WHEN 3 THEN 'own voice' END AS quotation,
       cs.certainty, cs.value, cs.unit, n.code_id, k.name AS code, r.name AS coder, n.created_ms,
       CASE n.origin WHEN 1 THEN 'manual' WHEN 2 THEN 'accepted' WHEN 3 THEN 'rule' ELSE 'imported' END AS origin
FROM annotation n
JOIN article_text t ON t.article_id = n.article_id
JOIN coder r ON r.id = n.coder_id
LEFT JOIN entity e ON e.id = n.entity_id
LEFT JOIN claim c ON c.id = n.claim_id
LEFT JOIN claim_statement cs ON cs.annotation_id = n.id
LEFT JOIN code k ON k.id = n.code_id;
