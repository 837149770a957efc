-- What SQLite does in its own way: full text, and tables that are only ever added to.

-- rowid: key of the dispatch * 4096 + part; a part holds at most 2,000 words of the body
CREATE VIRTUAL TABLE words USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'ascii');
-- rowid: key of the actor
CREATE VIRTUAL TABLE actor_words USING fts5 (name, text, entry, content = '', contentless_delete = 1, tokenize = 'ascii');

CREATE TRIGGER comment_stays BEFORE UPDATE ON comment
BEGIN
  SELECT RAISE(ABORT, 'comments are only ever added');
END;
CREATE TRIGGER comment_remains BEFORE DELETE ON comment
BEGIN
  SELECT RAISE(ABORT, 'comments are only ever added');
END;
CREATE TRIGGER review_stays BEFORE UPDATE ON review
BEGIN
  SELECT RAISE(ABORT, 'reviews are only ever added');
END;
CREATE TRIGGER review_remains BEFORE DELETE ON review
BEGIN
  SELECT RAISE(ABORT, 'reviews are only ever added');
END;

INSERT INTO about (name, value) VALUES ('schema', '1');
PRAGMA application_id = 1145850190;
