-- One number an economy and year: of the newest edition of each indicator, and of no other.
CREATE VIEW indicator_newest AS
SELECT source, edition, name, economy, year, value
FROM indicator
SEMI JOIN (
  SELECT source, edition::indicator_edition AS edition, part::indicator_name AS name
  FROM cited
  WHERE "table" = 'indicator' AND newest
) AS newest USING (source, edition, name);
COMMENT ON VIEW indicator_newest IS 'Newest edition of each indicator
One number an economy and year, from the newest edition of each indicator. A share takes numerator and denominator of one edition: join on edition too.
Rests on: indicator';
COMMENT ON COLUMN indicator_newest.source IS 'Id of the source';
COMMENT ON COLUMN indicator_newest.edition IS 'Edition of the source';
COMMENT ON COLUMN indicator_newest.name IS 'Indicator';
COMMENT ON COLUMN indicator_newest.economy IS 'Economy';
COMMENT ON COLUMN indicator_newest.year IS 'Year [year]';
COMMENT ON COLUMN indicator_newest.value IS 'Value [as the indicator says]';
