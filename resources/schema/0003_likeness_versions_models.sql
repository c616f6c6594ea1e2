-- Schema 3, applied after 0002 (docs/decisions/0014 and 0016).

-- What finding like articles needs of a text. Made from it and made anew where it doesn't fit, so that neither edits
-- nor undo need to know of it; no foreign key, since redoing a removal cascades to nothing.
CREATE TABLE article_signature (
    article_id INTEGER PRIMARY KEY,
    body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
    signature BLOB NOT NULL CHECK (length(signature) BETWEEN 1 AND 512)
) STRICT;

-- An article and an earlier one that it is like, as the analyst kept them. grade: 1 only a quotation in common,
-- 2 rewrite, 3 near, 4 exact. shared: the part of the article's text that stands in the other, and of the other's.
CREATE TABLE article_likeness (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
    shared REAL NOT NULL CHECK (shared BETWEEN 0 AND 1),
    shared_other REAL NOT NULL CHECK (shared_other BETWEEN 0 AND 1),
    PRIMARY KEY (article_id, other_id),
    CHECK (article_id <> other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_likeness_by_other ON article_likeness (other_id);
CREATE TABLE undone_article_likeness (
    article_id INTEGER, other_id INTEGER, grade INTEGER, shared REAL, shared_other REAL,
    PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;

-- A text that the article had before its original was extracted again; version 1 is the first.
CREATE TABLE article_version (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version >= 1),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
    words INTEGER NOT NULL CHECK (words >= 0),
    reader TEXT NOT NULL,
    replaced_ms INTEGER NOT NULL,
    PRIMARY KEY (article_id, version)
) STRICT;

-- What the program learnt from this project's decisions, one of a kind. Made from them, so outside the edit log.
CREATE TABLE model (
    kind TEXT PRIMARY KEY CHECK (length(kind) > 0),
    version INTEGER NOT NULL CHECK (version >= 0),
    weights BLOB NOT NULL CHECK (length(weights) BETWEEN 1 AND 16777216),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    articles INTEGER NOT NULL CHECK (articles >= 0),
    tagged INTEGER NOT NULL CHECK (tagged >= 0),
    accepted INTEGER NOT NULL CHECK (accepted >= 0),
    rejected INTEGER NOT NULL CHECK (rejected >= 0),
    trained_ms INTEGER NOT NULL
) STRICT;
