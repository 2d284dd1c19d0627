-- Ends of intervals are kept to two significant digits: they are no better known.
CREATE MACRO digits2(x) AS
  CASE WHEN x = 0 THEN 0::DOUBLE ELSE round(x::DOUBLE, (1 - floor(log10(abs(x))))::INTEGER) END;
COMMENT ON MACRO digits2 IS 'A number in two significant digits
As the ends of intervals are kept.
Parameters:
  x: A number';
