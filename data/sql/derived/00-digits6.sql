-- Ratios are kept to six significant digits: more than any source has, and half the bytes. Not to
-- decimals, or a small share would become zero.
CREATE MACRO digits6(x) AS
  CASE WHEN x = 0 THEN 0::DOUBLE ELSE round(x::DOUBLE, (5 - floor(log10(abs(x))))::INTEGER) END;
COMMENT ON MACRO digits6 IS 'A number in six significant digits
As the ratios of the tables are kept.
Parameters:
  x: A number';
