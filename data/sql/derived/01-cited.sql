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
COMMENT ON VIEW cited IS 'Citations
Every edition of every source, with all that a citation says of it.';
COMMENT ON COLUMN cited.source IS 'Id of the source';
COMMENT ON COLUMN cited.product IS 'Publication, of which an edition may be a source of its own';
COMMENT ON COLUMN cited."table" IS 'Table that has its rows';
COMMENT ON COLUMN cited.part IS 'Part of the table';
COMMENT ON COLUMN cited.edition IS 'Edition, as in the rows';
COMMENT ON COLUMN cited.label IS 'Edition as texts name it';
COMMENT ON COLUMN cited.released IS 'When it was released';
COMMENT ON COLUMN cited.first_year IS 'First year [year]';
COMMENT ON COLUMN cited.last_year IS 'Last year [year]';
COMMENT ON COLUMN cited.newest IS 'Whether no later edition has that part of the table';
COMMENT ON COLUMN cited.publisher IS 'Publisher';
COMMENT ON COLUMN cited.name IS 'Publisher and title in short';
COMMENT ON COLUMN cited.title IS 'Title';
COMMENT ON COLUMN cited.licence IS 'Licence';
COMMENT ON COLUMN cited.licence_url IS 'Address of the licence';
COMMENT ON COLUMN cited.link IS 'Address of the source';
COMMENT ON COLUMN cited.citation IS 'How to cite it';
COMMENT ON COLUMN cited.terms IS 'What the publisher asks of those who use it';

-- What is newest now, one row, made once: a question must not look for it row by row.
CREATE TABLE newest_release AS
SELECT
  (SELECT edition::USMALLINT FROM cited WHERE "table" = 'migrant_stock' AND newest) AS stock_edition,
  (SELECT ('undesa-' || edition)::series_id FROM cited WHERE "table" = 'migrant_stock' AND newest) AS stock_series,
  (SELECT max(year) FROM remittance_matrix) AS matrix_year,
  (SELECT max(quarter) FROM sending_cost) AS price_quarter;
COMMENT ON TABLE newest_release IS 'What is newest
One row: the newest revision of the migrant stock, matrix and quarter of prices.';
COMMENT ON COLUMN newest_release.stock_edition IS 'Newest revision of the migrant stock';
COMMENT ON COLUMN newest_release.stock_series IS 'The same as a series';
COMMENT ON COLUMN newest_release.matrix_year IS 'Newest year that a matrix is published of [year]';
COMMENT ON COLUMN newest_release.price_quarter IS 'Newest quarter of prices';

-- The newest revision of the migrant stock, as its edition and as a series of measures and corridors.
CREATE MACRO newest_stock_edition() AS (SELECT stock_edition FROM newest_release);
COMMENT ON MACRO newest_stock_edition IS 'The newest revision of the migrant stock
A value: as the column edition of migrant_stock has it.
Rests on: migrant_stock';
CREATE MACRO newest_stock_series() AS (SELECT stock_series FROM newest_release);
COMMENT ON MACRO newest_stock_series IS 'The newest revision of the migrant stock, as a series
A value: as the column series of measure_value has it.
Rests on: migrant_stock';

-- The newest year of which a matrix is published, and the newest quarter of prices.
CREATE MACRO newest_matrix_year() AS (SELECT matrix_year FROM newest_release);
COMMENT ON MACRO newest_matrix_year IS 'The newest year that a matrix is published of
A value.
Rests on: remittance_matrix';
CREATE MACRO newest_price_quarter() AS (SELECT price_quarter FROM newest_release);
COMMENT ON MACRO newest_price_quarter IS 'The newest quarter of prices
A value: as the column quarter of sending_cost has it.
Rests on: sending_cost';
