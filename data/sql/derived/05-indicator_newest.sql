-- One number an economy and year: of the newest edition of each indicator, and of no other.
CREATE VIEW indicator_newest AS
SELECT source, edition, name, economy, year, value
FROM indicator
SEMI JOIN (
  SELECT source, edition::indicator_edition AS edition, part::indicator_name AS name
  FROM cited
  WHERE "table" = 'indicator' AND newest
) AS newest USING (source, edition, name);
