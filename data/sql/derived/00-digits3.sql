-- Amounts are read in three significant digits.
CREATE MACRO digits3(x) AS
  CASE WHEN x = 0 THEN 0::DOUBLE ELSE round(x::DOUBLE, (2 - floor(log10(abs(x))))::INTEGER) END;
COMMENT ON MACRO digits3 IS 'A number in three significant digits
As amounts are read.
Parameters:
  x: A number';
