CREATE TYPE survey_location AS ENUM ('international', 'internal', 'all');

CREATE TABLE survey_sending (
  economy economy_code,
  location survey_location,
  sex sex,
  migrants UINTEGER,
  sending_known UINTEGER,
  sent UINTEGER,
  sent_pct DOUBLE,
  amount_known UINTEGER,
  amount_median DOUBLE,
  amount_mean DOUBLE,
  currency VARCHAR,
  transfers_known UINTEGER,
  transfers_mean DOUBLE,
  channel_known UINTEGER,
  channel_formal_pct DOUBLE,
  channel_mobile_pct DOUBLE,
  channel_informal_pct DOUBLE,
  PRIMARY KEY (economy, location, sex)
);
