-- Made as TEMP objects at each opening, never stored in the file: the file's own triggers and views stay off.

CREATE TEMP TRIGGER article_text_deleted AFTER DELETE ON main.article_text BEGIN
    INSERT INTO article_fts (article_fts, rowid, title, body) VALUES ('delete', old.article_id, old.title, old.body);
END;
CREATE TEMP TRIGGER article_text_updated AFTER UPDATE ON main.article_text BEGIN
    INSERT INTO article_fts (article_fts, rowid, title, body) VALUES ('delete', old.article_id, old.title, old.body);
    INSERT INTO article_fts (rowid, title, body) VALUES (new.article_id, new.title, new.body);
END;
