CREATE TABLE event (
  event VARCHAR,
  date VARCHAR NOT NULL,
  sender economy_code NOT NULL,
  receiver economy_code,
  source source_id NOT NULL,
  PRIMARY KEY (event)
);
