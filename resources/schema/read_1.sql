-- Schema 1, read as schema 2 without writing to it: temporary objects stand before the file's own of the same
-- name, and what it lacks is empty (docs/decisions/0014).

CREATE TEMP VIEW article AS
SELECT id, batch_id, source_id, title, title_origin, author, published_ms, published_precision, published_zone, url,
       language, words, body_hash, row_hash, NULL AS modified_ms, NULL AS modified_precision, NULL AS modified_zone
FROM main.article;
CREATE TEMP TABLE original_file (id INTEGER PRIMARY KEY, sha256 BLOB, bytes BLOB);
CREATE TEMP TABLE article_original (
    article_id INTEGER PRIMARY KEY, file_id INTEGER, media_type TEXT, file_name TEXT
);
CREATE TEMP TABLE article_field_origin (article_id INTEGER, field INTEGER, origin TEXT);
CREATE TEMP TABLE article_warning (article_id INTEGER, position INTEGER, text TEXT);
CREATE TEMP TABLE comparison (id INTEGER PRIMARY KEY, name TEXT, settings TEXT);
CREATE TEMP TABLE speaker_side (id INTEGER PRIMARY KEY, speaker TEXT, side TEXT);
