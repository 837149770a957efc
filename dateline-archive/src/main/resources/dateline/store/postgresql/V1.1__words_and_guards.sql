-- What PostgreSQL does in its own way: full text, and tables that are only ever added to.

-- a part holds at most 2,000 words of the body
CREATE TABLE words (
  dispatch BIGINT NOT NULL REFERENCES dispatch (key),
  part     INTEGER NOT NULL,
  tokens   TSVECTOR NOT NULL,
  PRIMARY KEY (dispatch, part)
);
CREATE INDEX words_tokens ON words USING gin (tokens);

CREATE TABLE actor_words (
  actor  BIGINT NOT NULL PRIMARY KEY REFERENCES actor (key),
  tokens TSVECTOR NOT NULL
);
CREATE INDEX actor_words_tokens ON actor_words USING gin (tokens);

CREATE FUNCTION only_ever_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% are only ever added', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER comment_stays BEFORE UPDATE OR DELETE ON comment
FOR EACH ROW EXECUTE FUNCTION only_ever_added();
CREATE TRIGGER comment_remains BEFORE TRUNCATE ON comment
FOR EACH STATEMENT EXECUTE FUNCTION only_ever_added();
CREATE TRIGGER review_stays BEFORE UPDATE OR DELETE ON review
FOR EACH ROW EXECUTE FUNCTION only_ever_added();
CREATE TRIGGER review_remains BEFORE TRUNCATE ON review
FOR EACH STATEMENT EXECUTE FUNCTION only_ever_added();

INSERT INTO about (name, value) VALUES ('schema', '1');
