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

-- The newest revision of the migrant stock.
CREATE MACRO newest_stock_edition() AS (
  SELECT edition::USMALLINT FROM cited WHERE "table" = 'migrant_stock' AND newest
);

-- The newest year of which a matrix is published.
CREATE MACRO newest_matrix_year() AS (SELECT max(year) FROM remittance_matrix);
