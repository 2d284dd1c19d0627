-- Every edition with all that a citation says of it. `newest`: no later edition of the publication
-- has that part of the table, so that a question about it now is answered from this one.
CREATE VIEW cited AS
SELECT
  release.source, source.product, release."table", release.part, release.edition, release.label,
  release.released, release.first_year, release.last_year,
  row_number() OVER (
    PARTITION BY source.product, release."table", release.part
    ORDER BY release.released DESC NULLS LAST, release.last_year DESC NULLS LAST, release.edition DESC
  ) = 1 AS newest,
  source.publisher, source.name, coalesce(release.title, source.title) AS title,
  source.licence, source.licence_url, source.link, source.citation, source.terms
FROM source_edition AS release
JOIN source ON source.id = release.source;

-- What is newest now, one row, made once: a question must not look for it row by row.
CREATE TABLE newest_release AS
SELECT
  (SELECT edition::USMALLINT FROM cited WHERE "table" = 'migrant_stock' AND newest) AS stock_edition,
  (SELECT ('undesa-' || edition)::series_id FROM cited WHERE "table" = 'migrant_stock' AND newest) AS stock_series,
  (SELECT max(year) FROM remittance_matrix) AS matrix_year,
  (SELECT max(quarter) FROM sending_cost) AS price_quarter;

-- The newest revision of the migrant stock, as its edition and as a series of measures and corridors.
CREATE MACRO newest_stock_edition() AS (SELECT stock_edition FROM newest_release);
CREATE MACRO newest_stock_series() AS (SELECT stock_series FROM newest_release);

-- The newest year of which a matrix is published, and the newest quarter of prices.
CREATE MACRO newest_matrix_year() AS (SELECT matrix_year FROM newest_release);
CREATE MACRO newest_price_quarter() AS (SELECT price_quarter FROM newest_release);
