CREATE TABLE economy_code (
  source VARCHAR,
  code VARCHAR,
  name VARCHAR,
  economy economy_code,
  note VARCHAR,
  UNIQUE (source, code, name)
);
