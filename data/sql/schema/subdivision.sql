CREATE TABLE subdivision (
  subdivision VARCHAR,
  economy economy_code NOT NULL,
  name VARCHAR NOT NULL,
  PRIMARY KEY (subdivision)
);
