-- Schema 2, read as schema 3 without writing to it (see read_1.sql).

CREATE TEMP TABLE article_signature (article_id INTEGER PRIMARY KEY, body_hash BLOB, signature BLOB);
CREATE TEMP TABLE article_likeness (
    article_id INTEGER, other_id INTEGER, grade INTEGER, shared REAL, shared_other REAL
);
CREATE TEMP TABLE article_version (
    article_id INTEGER, version INTEGER, title TEXT, body TEXT, body_hash BLOB, words INTEGER, reader TEXT,
    replaced_ms INTEGER
);
CREATE TEMP TABLE model (
    kind TEXT PRIMARY KEY, version INTEGER, weights BLOB, sha256 BLOB, articles INTEGER, tagged INTEGER,
    accepted INTEGER, rejected INTEGER, trained_ms INTEGER
);
