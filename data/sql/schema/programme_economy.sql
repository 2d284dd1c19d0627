CREATE TABLE programme_economy (
  id VARCHAR,
  economy economy_code,
  PRIMARY KEY (id, economy)
);
