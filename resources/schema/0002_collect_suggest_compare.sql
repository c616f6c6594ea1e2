-- Schema 2, applied after 0001: to new files at once, to older ones by the migration (docs/decisions/0014).
-- Columns are only added at the end of tables, so that changesets in the edit log of schema 1 still apply.

-- When the outlet last changed the article.
ALTER TABLE article ADD COLUMN modified_ms INTEGER;
ALTER TABLE article ADD COLUMN modified_precision INTEGER CHECK (modified_precision BETWEEN 1 AND 5)
    CHECK ((modified_ms IS NULL) = (modified_precision IS NULL));
ALTER TABLE article ADD COLUMN modified_zone INTEGER CHECK (modified_zone BETWEEN -840 AND 840);
ALTER TABLE undone_article ADD COLUMN modified_ms INTEGER;
ALTER TABLE undone_article ADD COLUMN modified_precision INTEGER;
ALTER TABLE undone_article ADD COLUMN modified_zone INTEGER;

-- A file's bytes once, however many articles it held. `original` keeps the rows of schema 1: its edit log
-- names that table, and gigabytes needn't be copied to migrate. Equal bytes may stand twice for a while: undo
-- brings back a row that an import made anew in between.
CREATE TABLE original_file (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX original_file_by_sha256 ON original_file (sha256);
CREATE TABLE article_original (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    file_id INTEGER NOT NULL REFERENCES original_file (id),
    media_type TEXT NOT NULL,
    file_name TEXT NOT NULL
) STRICT;
CREATE INDEX article_original_by_file ON article_original (file_id);

-- Where a field was read, and what the reader warned of. Fields: 1 title, 2 source, 3 author, 4 published,
-- 5 modified, 6 url, 7 language.
CREATE TABLE article_field_origin (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    field INTEGER NOT NULL CHECK (field BETWEEN 1 AND 7),
    origin TEXT NOT NULL,
    PRIMARY KEY (article_id, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE article_warning (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_attribute_by_attribute ON article_attribute (attribute_id);

-- What an undone import held besides: see undone_article.
CREATE TABLE undone_article_original (
    article_id INTEGER PRIMARY KEY, file_id INTEGER, media_type TEXT, file_name TEXT
) STRICT;
CREATE TABLE undone_article_field_origin (
    article_id INTEGER, field INTEGER, origin TEXT, PRIMARY KEY (article_id, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE undone_article_warning (
    article_id INTEGER, position INTEGER, text TEXT, PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE undone_article_attribute (
    article_id INTEGER, attribute_id INTEGER, value TEXT, PRIMARY KEY (article_id, attribute_id)
) STRICT, WITHOUT ROWID;

-- kind: also 4, something that happened. The old table is the one that is renamed, so that the new one's text
-- in the file is this one whatever the version of SQLite.
ALTER TABLE suggestion RENAME TO suggestion_1;
CREATE TABLE suggestion (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL,
    proposal TEXT NOT NULL,
    rule TEXT NOT NULL,
    rule_version INTEGER NOT NULL,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
    annotation_id INTEGER REFERENCES annotation (id) ON DELETE SET NULL,
    CHECK (span_start < span_end)
) STRICT;
INSERT INTO suggestion (id, kind, article_id, span_start, span_end, proposal, rule, rule_version, confidence, state,
                        annotation_id)
    SELECT id, kind, article_id, span_start, span_end, proposal, rule, rule_version, confidence, state, annotation_id
    FROM suggestion_1;
DROP TABLE suggestion_1;
CREATE INDEX suggestion_by_article ON suggestion (article_id, span_start);
CREATE INDEX suggestion_by_annotation ON suggestion (annotation_id) WHERE annotation_id IS NOT NULL;
CREATE INDEX suggestion_by_state ON suggestion (state, kind, article_id);

-- settings: a JSON object.
CREATE TABLE comparison (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
    settings TEXT NOT NULL
) STRICT;
CREATE TABLE speaker_side (
    id INTEGER PRIMARY KEY,
    speaker TEXT NOT NULL UNIQUE CHECK (length(speaker) > 0),
    side TEXT NOT NULL CHECK (length(side) > 0)
) STRICT;
