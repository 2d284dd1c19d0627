-- Remittance Atlas, version {{version}}, edition {{edition}} of the data, for DuckDB 1.2 or newer.
--
-- Nothing is installed: DuckDB reads Parquet by itself. Of a folder with a copy of the data it needs no
-- extension; of an address it takes httpfs, which it loads when first asked where it may.
-- Say where the data are, and read this file:
--   SET VARIABLE atlas = 'https://<site>/data/latest';
--   .read remittance-atlas.sql
SET VARIABLE atlas = coalesce(getvariable('atlas'), {{base}});

-- A view a table, with its title; FROM atlas_tables lists them, FROM atlas_citations says how to cite.
CREATE OR REPLACE VIEW {{table}} AS 
FROM read_parquet(getvariable('atlas') || '/{{table}}.parquet', hive_partitioning = false);
COMMENT ON VIEW {{table}} IS {{title}};
CREATE OR REPLACE VIEW atlas_tables AS
SELECT view_name AS name, comment AS title
FROM duckdb_views()
WHERE contains(sql, 'getvariable(''atlas'')') AND comment IS NOT NULL;

-- The version and the edition of the data that are there, and a statement that stops where it is another one than a
-- script is written for: SELECT atlas_of_edition('{{edition}}');
CREATE OR REPLACE MACRO atlas_version() AS (
  SELECT regexp_extract(content, '"version":\s*"(\d+\.\d+\.\d+)"', 1)
  FROM read_text(getvariable('atlas') || '/datapackage.json')
);
CREATE OR REPLACE MACRO atlas_edition() AS (
  SELECT regexp_extract(content, '"edition":\s*"([0-9a-f]{8})"', 1)
  FROM read_text(getvariable('atlas') || '/datapackage.json')
);
CREATE OR REPLACE MACRO atlas_of_edition(wanted) AS
  CASE
    WHEN atlas_edition() = wanted THEN wanted
    ELSE error('The data at ' || getvariable('atlas') || ' are of edition ' || atlas_edition() || ', and this script is written for edition ' || wanted || '.')
  END;

CREATE OR REPLACE VIEW atlas_citations AS
SELECT
  id, publisher, title, edition, licence, link, citation,
  'Remittance Atlas, version ' || atlas_version() || ', edition ' || atlas_edition() || ' of the data.' || {{own_address}} AS atlas
FROM source;

-- Who sent what to whom in a year, modelled as the atlas does it: FROM modelled_flow(2015);
CREATE OR REPLACE MACRO estimate_methods() AS
  ['blend', 'rolled', 'last_matrix', 'ratha_shaw', 'scale_free', 'blend_fitted', 'rolled_fitted', 'ratha_shaw_fitted'];
CREATE OR REPLACE MACRO modelled_flow(
  of_year, of_beta := 0.75, of_edition := 'joined', of_method := 'blend'
) AS TABLE
SELECT sender, receiver, usd, lower_usd AS lower, upper_usd AS upper, female, male, evidence
FROM (
{{estimate}}
);
