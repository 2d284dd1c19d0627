-- Ratios, and amounts of the estimate, are kept to six significant digits: more than any source has, and
-- half the bytes. Not to decimals, or a small share would become zero. Two more where six round to
-- the middle between two numbers of three, and would be read as the other one.
CREATE MACRO digits6(x) AS
  CASE
    WHEN x = 0 THEN 0::DOUBLE
    WHEN digits3(round(x::DOUBLE, (5 - floor(log10(abs(x))))::INTEGER)) = digits3(x)
      THEN round(x::DOUBLE, (5 - floor(log10(abs(x))))::INTEGER)
    ELSE round(x::DOUBLE, (7 - floor(log10(abs(x))))::INTEGER)
  END;
COMMENT ON MACRO digits6 IS 'A number in six significant digits
As the ratios of the tables are kept; in eight where it would else be read as another.
Parameters:
  x: A number';
