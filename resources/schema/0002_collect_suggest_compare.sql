-- Schema 2, applied after 0001: to new files at once, to older ones by the migration (docs/decisions/0012).
-- Columns are only added at the end of tables, so that changesets in the edit log of schema 1 still apply.

ALTER TABLE article ADD COLUMN modified_ms INTEGER;
ALTER TABLE article ADD COLUMN modified_precision INTEGER CHECK (modified_precision BETWEEN 1 AND 5)
    CHECK ((modified_ms IS NULL) = (modified_precision IS NULL));
ALTER TABLE article ADD COLUMN modified_zone INTEGER CHECK (modified_zone BETWEEN -840 AND 840);
ALTER TABLE undone_article ADD COLUMN modified_ms INTEGER;
ALTER TABLE undone_article ADD COLUMN modified_precision INTEGER;
ALTER TABLE undone_article ADD COLUMN modified_zone INTEGER;

-- A file's bytes once, however many articles it held. `original` keeps the rows of schema 1: its edit log
-- names that table, and gigabytes needn't be copied to migrate.
CREATE TABLE original_file (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE article_original (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    file_id INTEGER NOT NULL REFERENCES original_file (id),
    media_type TEXT NOT NULL,
    file_name TEXT NOT NULL,
    place TEXT NOT NULL
) STRICT;
CREATE INDEX article_original_by_file ON article_original (file_id);

-- Where a field was read, and what the reader warned of. Fields: 1 title, 2 source, 3 author, 4 published,
-- 5 url, 6 language, 7 modified.
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

-- Two articles with text in common. grade: 1 exact, 2 near, 3 rewrite. share_a is the share of article_id's
-- text found in other_id, share_b the reverse, quoted the part of it inside quotations. decided: 0 open,
-- 1 not alike, 2 alike, by the analyst.
CREATE TABLE article_likeness (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 3),
    share_a REAL NOT NULL CHECK (share_a BETWEEN 0 AND 1),
    share_b REAL NOT NULL CHECK (share_b BETWEEN 0 AND 1),
    quoted REAL NOT NULL CHECK (quoted BETWEEN 0 AND 1),
    decided INTEGER NOT NULL CHECK (decided BETWEEN 0 AND 2),
    PRIMARY KEY (article_id, other_id),
    CHECK (article_id <> other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_likeness_by_other ON article_likeness (other_id);
CREATE TABLE article_signature (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- An article extracted again from the original of another one, which it replaces. The old one stays as long
-- as annotations on it have no place in the new text.
CREATE TABLE article_version (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    replaces_id INTEGER REFERENCES article (id) ON DELETE SET NULL,
    replaced_hash BLOB NOT NULL CHECK (length(replaced_hash) = 32),
    made_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX article_version_by_replaced ON article_version (replaces_id) WHERE replaces_id IS NOT NULL;

-- kind: also 4, something that happened.
CREATE TABLE suggestion_2 (
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
    reason TEXT NOT NULL DEFAULT '',
    entity_key TEXT NOT NULL DEFAULT '',
    CHECK (span_start < span_end)
) STRICT;
INSERT INTO suggestion_2 (id, kind, article_id, span_start, span_end, proposal, rule, rule_version, confidence, state,
                          annotation_id)
    SELECT id, kind, article_id, span_start, span_end, proposal, rule, rule_version, confidence, state, annotation_id
    FROM suggestion;
DROP TABLE suggestion;
ALTER TABLE suggestion_2 RENAME TO suggestion;
CREATE INDEX suggestion_by_article ON suggestion (article_id, span_start);
CREATE INDEX suggestion_by_annotation ON suggestion (annotation_id) WHERE annotation_id IS NOT NULL;
CREATE INDEX suggestion_by_state ON suggestion (state, kind, article_id);
CREATE INDEX suggestion_by_entity ON suggestion (entity_key) WHERE entity_key <> '';

-- Which rules have read which text: what is missing or older is read again.
CREATE TABLE suggestion_run (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
    rule_version INTEGER NOT NULL,
    body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
    PRIMARY KEY (article_id, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE model (
    name TEXT PRIMARY KEY CHECK (length(name) > 0),
    version INTEGER NOT NULL,
    weights BLOB NOT NULL,
    trained_ms INTEGER NOT NULL,
    is_on INTEGER NOT NULL CHECK (is_on IN (0, 1))
) STRICT;

CREATE TABLE comparison (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
    settings TEXT NOT NULL
) STRICT;
CREATE TABLE speaker_side (
    speaker TEXT PRIMARY KEY CHECK (length(speaker) > 0),
    side TEXT NOT NULL CHECK (length(side) > 0)
) STRICT;

-- Folders whose new files are proposed, and files that were looked at and left out.
CREATE TABLE watched_folder (
    path TEXT PRIMARY KEY CHECK (length(path) > 0)
) STRICT;
CREATE TABLE reviewed_file (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32)
) STRICT;
