-- What an interval is looked up by, and how it is made of an estimate.

-- Size of an amount: 1 under a million dollars, 2 under ten, 3 under a hundred million, 4 under a
-- billion, 5 from there on.
CREATE MACRO size_class(usd) AS
  1 + (usd >= 1e6)::INTEGER + (usd >= 1e7)::INTEGER + (usd >= 1e8)::INTEGER + (usd >= 1e9)::INTEGER;

-- Years from the matrix that an estimate rests on: 1, 2, 3, 4 for more; -1 for one to three years
-- before it, -4 for more.
CREATE MACRO years_on(of_year, of_base) AS
  CASE
    WHEN of_year >= of_base THEN least(4, of_year::INTEGER - of_base::INTEGER)
    WHEN of_year::INTEGER - of_base::INTEGER >= -3 THEN -1
    ELSE -4
  END;

-- The scale that errors of parts are measured on: log odds, so that no end leaves 0 to 1. The part
-- of a receiver's only sender counts as 99 %.
CREATE MACRO log_odds(part) AS ln(least(part, 0.99) / (1 - least(part, 0.99)));
CREATE MACRO of_log_odds(odds) AS 1 / (1 + exp(-odds));

-- The ends of an interval around a part, by the errors of held-out years; no error is from nothing on.
CREATE MACRO lower_end(part, error) AS
  CASE WHEN error IS NULL THEN 0 ELSE least(part, of_log_odds(log_odds(part) + error)) END;
CREATE MACRO upper_end(part, error) AS
  CASE WHEN error IS NOT NULL THEN greatest(part, of_log_odds(log_odds(part) + error)) END;

-- The same in dollars, of a whole, to as many digits as they are known; they never cross the estimate.
CREATE MACRO lower_usd(usd, whole, error) AS least(usd, digits2(whole * lower_end(usd / whole, error)));
CREATE MACRO upper_usd(usd, whole, error) AS
  CASE WHEN error IS NOT NULL THEN
    least(whole, greatest(usd, digits2(whole * upper_end(usd / whole, error))))
  END;
COMMENT ON MACRO size_class IS 'Size of an amount
A value: 1 under a million dollars, 2 under ten, 3 under a hundred million, 4 under a billion, 5 from there on.
Parameters:
  usd: Amount';
COMMENT ON MACRO years_on IS 'Years from the matrix that an estimate rests on
A value: 1, 2, 3, 4 for more; -1 for one to three years before it, -4 for more.
Parameters:
  of_year: Year
  of_base: Year of the matrix';
COMMENT ON MACRO log_odds IS 'Log odds of a part
A value; the part of an only sender counts as 99 %.
Parameters:
  part: Part, 0 to 1';
COMMENT ON MACRO of_log_odds IS 'The part with such log odds
A value, 0 to 1.
Parameters:
  odds: Log odds';
COMMENT ON MACRO lower_end IS 'Lower end of an interval around a part
A value, 0 to 1.
Modelled: always
Parameters:
  part: Part, 0 to 1
  error: Error of held-out years in log odds; null from nothing on';
COMMENT ON MACRO upper_end IS 'Upper end of an interval around a part
A value, 0 to 1.
Modelled: always
Parameters:
  part: Part, 0 to 1
  error: Error of held-out years in log odds';
COMMENT ON MACRO lower_usd IS 'Lower end of an interval around an amount
A value in dollars, to two digits.
Modelled: always
Parameters:
  usd: Amount
  whole: What it is a part of
  error: Error of held-out years in log odds; null from nothing on';
COMMENT ON MACRO upper_usd IS 'Upper end of an interval around an amount
A value in dollars, to two digits.
Modelled: always
Parameters:
  usd: Amount
  whole: What it is a part of
  error: Error of held-out years in log odds';
