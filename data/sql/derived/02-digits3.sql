-- Ends of intervals are kept to three significant digits: they are no better known.
CREATE MACRO digits3(x) AS
  CASE WHEN x = 0 THEN 0::DOUBLE ELSE round(x::DOUBLE, (2 - floor(log10(abs(x))))::INTEGER) END;
COMMENT ON MACRO digits3 IS 'A number in three significant digits
As the ends of intervals are kept.
Parameters:
  x: A number';
