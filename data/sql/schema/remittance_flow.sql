CREATE TABLE remittance_flow (
  year USMALLINT,
  sender economy_code,
  receiver economy_code,
  usd BIGINT,
  status flow_state NOT NULL,
  PRIMARY KEY (year, sender, receiver)
);
