-- Schema 1. Numbered files are append-only: a change of the schema is a new file. docs/file-format.md explains the tables.
-- Times are milliseconds since 1970-01-01T00:00Z. Spans are [span_start, span_end) in code points of the article's body.

CREATE TABLE project (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE coder (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
    position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    created_ms INTEGER NOT NULL,
    label TEXT NOT NULL
) STRICT;

-- Slim on purpose: lists and counts never read a body.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER REFERENCES import_batch (id),
    source_id INTEGER REFERENCES source (id),
    title TEXT NOT NULL,
    title_origin INTEGER NOT NULL CHECK (title_origin BETWEEN 1 AND 3),
    author TEXT NOT NULL,
    published_ms INTEGER,
    published_precision INTEGER CHECK (published_precision BETWEEN 1 AND 5),
    published_zone INTEGER CHECK (published_zone BETWEEN -840 AND 840),
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    words INTEGER NOT NULL CHECK (words >= 0),
    body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
    row_hash INTEGER NOT NULL,
    CHECK ((published_ms IS NULL) = (published_precision IS NULL))
) STRICT;
CREATE INDEX article_by_date ON article (published_ms, id);
CREATE INDEX article_by_title ON article (title COLLATE NOCASE, id);
CREATE INDEX article_by_source ON article (source_id, id);
CREATE INDEX article_by_body_hash ON article (body_hash);
CREATE INDEX article_by_batch ON article (batch_id);

-- The title stands here too, since the full-text index reads both columns from one table.
CREATE TABLE article_text (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE original (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL,
    media_type TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT;

CREATE VIRTUAL TABLE article_fts USING fts5 (
    title, body, content = 'article_text', content_rowid = 'article_id',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE attribute (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE article_attribute (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    attribute_id INTEGER NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    PRIMARY KEY (article_id, attribute_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    type INTEGER NOT NULL CHECK (type BETWEEN 1 AND 5),
    name TEXT NOT NULL CHECK (length(name) > 0),
    UNIQUE (name, type)
) STRICT;

CREATE TABLE entity_alias (
    entity_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) > 0),
    PRIMARY KEY (entity_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_alias_by_name ON entity_alias (name);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE CHECK (length(text) > 0),
    happened_ms INTEGER,
    happened_precision INTEGER CHECK (happened_precision BETWEEN 1 AND 5),
    happened_zone INTEGER CHECK (happened_zone BETWEEN -840 AND 840),
    CHECK ((happened_ms IS NULL) = (happened_precision IS NULL))
) STRICT;

CREATE TABLE code (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES code (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) > 0 AND instr(name, '/') = 0),
    definition TEXT NOT NULL,
    colour TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX code_by_parent ON code (ifnull(parent_id, 0), name);
CREATE INDEX code_children ON code (parent_id);

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
    happened_ms INTEGER,
    happened_precision INTEGER CHECK (happened_precision BETWEEN 1 AND 5),
    happened_zone INTEGER CHECK (happened_zone BETWEEN -840 AND 840),
    CHECK ((happened_ms IS NULL) = (happened_precision IS NULL))
) STRICT;

CREATE TABLE event_article (
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (event_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_by_article ON event_article (article_id);

CREATE TABLE event_claim (
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    PRIMARY KEY (event_id, claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_by_claim ON event_claim (claim_id);

-- One table for what mentions, claim occurrences and codings share; exactly one target, named by the kind.
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    span_start INTEGER CHECK (span_start >= 0),
    span_end INTEGER,
    entity_id INTEGER REFERENCES entity (id) ON DELETE CASCADE,
    claim_id INTEGER REFERENCES claim (id) ON DELETE CASCADE,
    code_id INTEGER REFERENCES code (id) ON DELETE CASCADE,
    label TEXT,
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    created_ms INTEGER NOT NULL,
    origin INTEGER NOT NULL CHECK (origin BETWEEN 1 AND 4),
    row_hash INTEGER NOT NULL,
    CHECK ((span_start IS NULL) = (span_end IS NULL)),
    CHECK (span_start < span_end),
    CHECK (span_start IS NOT NULL OR kind = 3),
    CHECK ((entity_id IS NOT NULL) = (kind = 1)),
    CHECK ((claim_id IS NOT NULL) = (kind = 2)),
    CHECK ((code_id IS NOT NULL) = (kind = 3)),
    CHECK ((label IS NOT NULL) = (kind = 1))
) STRICT;
CREATE INDEX annotation_by_article ON annotation (article_id, span_start, span_end);
CREATE INDEX annotation_by_entity ON annotation (entity_id, article_id) WHERE entity_id IS NOT NULL;
CREATE INDEX annotation_by_label ON annotation (label, entity_id) WHERE label IS NOT NULL;
CREATE INDEX annotation_by_claim ON annotation (claim_id, article_id) WHERE claim_id IS NOT NULL;
CREATE INDEX annotation_by_code ON annotation (code_id, article_id) WHERE code_id IS NOT NULL;

CREATE TABLE claim_statement (
    annotation_id INTEGER PRIMARY KEY REFERENCES annotation (id) ON DELETE CASCADE,
    stance INTEGER NOT NULL CHECK (stance BETWEEN 1 AND 3),
    speaker TEXT NOT NULL,
    quotation INTEGER CHECK (quotation BETWEEN 1 AND 3),
    certainty TEXT NOT NULL,
    value REAL,
    unit TEXT NOT NULL
) STRICT;

CREATE TABLE suggestion (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
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
CREATE INDEX suggestion_by_article ON suggestion (article_id, span_start);
CREATE INDEX suggestion_by_annotation ON suggestion (annotation_id) WHERE annotation_id IS NOT NULL;

CREATE TABLE memo (
    id INTEGER PRIMARY KEY,
    article_id INTEGER UNIQUE REFERENCES article (id) ON DELETE CASCADE,
    annotation_id INTEGER UNIQUE REFERENCES annotation (id) ON DELETE CASCADE,
    entity_id INTEGER UNIQUE REFERENCES entity (id) ON DELETE CASCADE,
    claim_id INTEGER UNIQUE REFERENCES claim (id) ON DELETE CASCADE,
    code_id INTEGER UNIQUE REFERENCES code (id) ON DELETE CASCADE,
    event_id INTEGER UNIQUE REFERENCES event (id) ON DELETE CASCADE,
    source_id INTEGER UNIQUE REFERENCES source (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (length(text) > 0),
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    changed_ms INTEGER NOT NULL,
    CHECK ((article_id IS NOT NULL) + (annotation_id IS NOT NULL) + (entity_id IS NOT NULL) + (claim_id IS NOT NULL)
           + (code_id IS NOT NULL) + (event_id IS NOT NULL) + (source_id IS NOT NULL) = 1)
) STRICT;

-- What was done, oldest first. `changes` is an SQLite changeset; an import names its batch instead of its bytes.
CREATE TABLE edit (
    seq INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    coder TEXT NOT NULL,
    made_ms INTEGER NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    batch_id INTEGER,
    changes BLOB NOT NULL
) STRICT;
CREATE INDEX edit_undone ON edit (undone, seq);

-- Articles of an import that was undone, kept until redo or the next edit.
CREATE TABLE undone_article (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER, source_id INTEGER, title TEXT, title_origin INTEGER, author TEXT, published_ms INTEGER,
    published_precision INTEGER, published_zone INTEGER, url TEXT, language TEXT, words INTEGER, body_hash BLOB,
    row_hash INTEGER
) STRICT;
CREATE INDEX undone_article_by_batch ON undone_article (batch_id);
CREATE TABLE undone_article_text (article_id INTEGER PRIMARY KEY, title TEXT, body TEXT) STRICT;
CREATE TABLE undone_original (
    article_id INTEGER PRIMARY KEY, bytes BLOB, media_type TEXT, file_name TEXT, sha256 BLOB
) STRICT;
