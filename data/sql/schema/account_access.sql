CREATE TABLE account_access (
  year USMALLINT,
  economy economy_code,
  sex sex,
  account_pct DOUBLE,
  institution_pct DOUBLE,
  mobile_pct DOUBLE,
  borrowed_pct DOUBLE,
  PRIMARY KEY (year, economy, sex)
);
