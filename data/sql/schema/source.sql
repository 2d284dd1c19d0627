CREATE TABLE source (
  id source_id,
  publisher VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  edition VARCHAR NOT NULL,
  licence VARCHAR NOT NULL,
  licence_url VARCHAR,
  link VARCHAR NOT NULL,
  citation VARCHAR NOT NULL,
  coverage VARCHAR,
  note VARCHAR,
  derived BOOLEAN NOT NULL,
  PRIMARY KEY (id)
);
