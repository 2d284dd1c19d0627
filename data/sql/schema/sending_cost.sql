CREATE TABLE sending_cost (
  edition cost_edition,
  amount USMALLINT,
  sender economy_code,
  receiver economy_code,
  quarter VARCHAR,
  cost_pct DOUBLE NOT NULL,
  fx_margin_pct DOUBLE,
  quotes USMALLINT,
  PRIMARY KEY (edition, amount, sender, receiver, quarter)
);
