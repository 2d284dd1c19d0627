-- Keys are enums: half the size of text and faster to group. They are made from the tables that
-- define them, so that a code which those do not hold cannot get in.
CREATE TYPE economy_code AS ENUM (SELECT DISTINCT economy FROM memory.incoming.economy WHERE economy IS NOT NULL ORDER BY economy);
CREATE TYPE source_id AS ENUM (SELECT DISTINCT id FROM memory.incoming.source WHERE id IS NOT NULL ORDER BY id);
CREATE TYPE indicator_edition AS ENUM (SELECT DISTINCT edition FROM memory.incoming.indicator WHERE edition IS NOT NULL ORDER BY edition);
CREATE TYPE indicator_name AS ENUM (SELECT DISTINCT name FROM memory.incoming.indicator WHERE name IS NOT NULL ORDER BY name);

-- Releases sort by when they came out: the data bank first, then round by round.
CREATE TYPE cost_edition AS ENUM (
  SELECT cost.edition
  FROM (SELECT DISTINCT edition FROM memory.incoming.sending_cost WHERE edition IS NOT NULL) AS cost
  LEFT JOIN (SELECT * FROM memory.incoming.source_edition WHERE "table" = 'sending_cost') AS release USING (edition)
  ORDER BY release.released NULLS FIRST, cost.edition
);

CREATE TYPE region AS ENUM ('africa', 'americas', 'asia', 'europe', 'oceania');
CREATE TYPE income_group AS ENUM ('L', 'LM', 'UM', 'H');
CREATE TYPE sex AS ENUM ('female', 'male');
CREATE TYPE money_direction AS ENUM ('received', 'paid');
CREATE TYPE total_status AS ENUM ('published', 'estimate', 'placeholder');
CREATE TYPE placeholder_reason AS ENUM ('other_series', 'matrix', 'publisher_note', 'other_years', 'no_year');
CREATE TYPE total_break AS ENUM ('publisher', 'vintage', 'tenfold');
CREATE TYPE cost_direction AS ENUM ('from', 'to');
CREATE TYPE flow_state AS ENUM ('published', 'zero', 'not_available', 'modelled');
CREATE TYPE blank_meaning AS ENUM ('zero', 'no_estimate');
CREATE TYPE displaced_category AS ENUM (
  'refugees', 'asylum_seekers', 'returned_refugees', 'idps', 'returned_idps', 'stateless',
  'others_of_concern', 'others_needing_protection', 'host_community'
);

CREATE TYPE measure_id AS ENUM (
  'received', 'paid', 'received_gdp', 'received_person', 'abroad', 'hosted', 'abroad_women',
  'hosted_women', 'cost_to', 'cost_from', 'refugees_hosted', 'refugees_origin', 'refugees_returned',
  'conflict_deaths'
);
-- A revision of the migrant stock is a series of its own.
CREATE TYPE series_id AS ENUM (
  SELECT unnest(
    ['headline', 'wdi', 'knomad']
    || list_sort((SELECT list(DISTINCT 'undesa-' || edition) FROM memory.incoming.migrant_stock WHERE edition IS NOT NULL), 'DESC')
    || ['rpw', 'unhcr', 'ucdp', 'wb-brm', 'modelled']
  )
);
CREATE TYPE value_status AS ENUM ('published', 'estimate', 'thin', 'doubtful', 'partial', 'few', 'lacking', 'alike', 'zero', 'not_available');
CREATE TYPE flow_kind AS ENUM ('remittance', 'migrant', 'cost', 'refugee', 'return');
-- What a modelled amount rests on: stock and matrix, the same with a stock counted by citizenship or
-- imputed, the matrix alone, the stock alone.
CREATE TYPE estimate_evidence AS ENUM ('both', 'indirect', 'matrix', 'stock');
