-- What an interval is looked up by, and how it is made of an estimate.

-- Size of an amount: 1 under a million dollars, 2 under ten, 3 under a hundred million, 4 under a
-- billion, 5 from there on. To the cent, for sums differ beyond it by the order in which threads add up.
CREATE MACRO size_class(usd) AS
  1 + (round(usd, 2) >= 1e6)::INTEGER + (round(usd, 2) >= 1e7)::INTEGER + (round(usd, 2) >= 1e8)::INTEGER
  + (round(usd, 2) >= 1e9)::INTEGER;

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

-- The same in dollars, of a whole, to as many digits as they are known; they never cross the estimate,
-- and where rounding would bring them to it, it goes outwards.
CREATE MACRO digit2(value) AS pow(10, floor(log10(value)) - 1);
CREATE MACRO outward2(value, up) AS
  CASE
    WHEN value <= 0 THEN 0
    WHEN up THEN ceil(value / digit2(value)) * digit2(value)
    ELSE floor(value / digit2(value)) * digit2(value)
  END;
CREATE MACRO rounded_end(usd, "end") AS
  CASE
    WHEN ("end" > usd AND digits2("end") <= usd) OR ("end" < usd AND digits2("end") >= usd)
      THEN outward2("end", "end" > usd)
    ELSE digits2("end")
  END;
CREATE MACRO lower_usd(usd, whole, error) AS
  least(usd, rounded_end(usd, whole * lower_end(usd / whole, error)));
CREATE MACRO upper_usd(usd, whole, error) AS
  CASE WHEN error IS NOT NULL THEN
    least(whole, greatest(usd, rounded_end(usd, whole * upper_end(usd / whole, error))))
  END;

-- The ends of a sender's total: by the errors of such totals, of what in it isn't doubted, and no
-- lower than the same end of a corridor in it.
CREATE MACRO paid_lower(sure, error, of_corridor) AS
  greatest(digits2(coalesce(sure * exp(error), 0)), digits2(coalesce(of_corridor, 0)));
CREATE MACRO paid_upper(usd, error, of_corridor) AS
  greatest(digits2(usd * exp(error)), CASE WHEN error IS NOT NULL THEN digits2(of_corridor) END);
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
COMMENT ON MACRO rounded_end IS 'An end of an interval to two digits
A value; where rounding would bring it to the amount or past it, it is rounded outwards.
Modelled: always
Parameters:
  usd: Amount
  end: Lower or upper end';
COMMENT ON MACRO outward2 IS 'Two digits, rounded up or down
A value.
Parameters:
  value: Number, 0 or above
  up: Whether it is rounded up';
COMMENT ON MACRO digit2 IS 'One unit of the second digit
A value: 10 for 104, 0.1 for 1.04.
Parameters:
  value: Number above 0';
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
COMMENT ON MACRO paid_lower IS 'Lower end of the interval of what a sender paid in all
A value in dollars, to two digits.
Modelled: always
Parameters:
  sure: What isn''t doubted of it
  error: Error of held-out years in logs; null from nothing on
  of_corridor: The highest lower end of its corridors; may be null';
COMMENT ON MACRO paid_upper IS 'Upper end of the interval of what a sender paid in all
A value in dollars, to two digits; null without an error.
Modelled: always
Parameters:
  usd: Amount
  error: Error of held-out years in logs
  of_corridor: The highest upper end of its corridors; may be null';
