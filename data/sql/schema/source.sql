CREATE TABLE source (
  id source_id,
  product VARCHAR NOT NULL,
  publisher VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  edition VARCHAR NOT NULL,
  licence VARCHAR NOT NULL,
  licence_url VARCHAR,
  link VARCHAR NOT NULL,
  citation VARCHAR NOT NULL,
  coverage VARCHAR,
  terms VARCHAR,
  note VARCHAR,
  derived BOOLEAN NOT NULL,
  PRIMARY KEY (id)
);
