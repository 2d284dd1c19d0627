-- Members of the groups that a central bank reports together, since its figures begin.
CREATE VIEW partner_group_member AS
SELECT partner_group, economy.economy
FROM (VALUES
  ('eu', [
    'AUT', 'BEL', 'BGR', 'HRV', 'CYP', 'CZE', 'DNK', 'EST', 'FIN', 'FRA', 'DEU', 'GRC', 'HUN', 'IRL',
    'ITA', 'LVA', 'LTU', 'LUX', 'MLT', 'NLD', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'ESP', 'SWE'
  ]),
  ('gcc_other', ['BHR', 'KWT', 'OMN', 'QAT'])
) AS known (partner_group, members)
JOIN economy ON list_contains(members, economy.economy::VARCHAR);
COMMENT ON VIEW partner_group_member IS 'Members of groups of senders
The European Union since 2020, and the members of the Gulf Cooperation Council that the State Bank of Pakistan does not name apart.';
COMMENT ON COLUMN partner_group_member.partner_group IS 'eu or gcc_other';
COMMENT ON COLUMN partner_group_member.economy IS 'Economy';

-- The newest edition of each central bank's figures, kept ready: every question about them asks it.
CREATE TABLE official_edition AS
SELECT source, part, edition
FROM cited
WHERE "table" = 'official_flow' AND newest
ORDER BY source, part;
COMMENT ON TABLE official_edition IS 'The newest edition of what central banks report
One row for a bank and kind of period.
Rests on: official_flow';
COMMENT ON COLUMN official_edition.source IS 'Id of the source';
COMMENT ON COLUMN official_edition.part IS 'Kind of period: year, quarter or month';
COMMENT ON COLUMN official_edition.edition IS 'Edition of the source';

-- What a central bank reports of a whole year, by partner, in its newest edition: a year whose months
-- or quarters are not all there is left out. Nothing is added up but the periods of a year: a group
-- stays a group, and each definition a figure of its own.
CREATE VIEW official_year AS
WITH newest AS (
  SELECT flow.*
  FROM official_flow AS flow
  JOIN official_edition AS told
    ON told.source = flow.source AND told.edition = flow.edition AND told.part = flow.period_kind::VARCHAR
),
whole AS (
  SELECT
    source, edition, definition, reporter, direction, partner_group, partner, year, period_kind,
    sum(usd)::BIGINT AS usd
  FROM newest
  GROUP BY ALL
  HAVING count(*) = CASE period_kind WHEN 'year' THEN 1 WHEN 'quarter' THEN 4 ELSE 12 END
)
SELECT
  source, edition, definition, reporter, direction, partner_group, partner,
  CASE direction WHEN 'received' THEN partner ELSE reporter END AS sender,
  CASE direction WHEN 'received' THEN reporter ELSE partner END AS receiver,
  year, usd
FROM whole
QUALIFY row_number() OVER (
  PARTITION BY source, definition, reporter, direction, partner_group, partner, year ORDER BY period_kind
) = 1;
COMMENT ON VIEW official_year IS 'What central banks report of a year, by partner
Whole years of the newest edition. Definitions differ and are never added up; a group of partners has no sender, or no receiver, of its own.
Rests on: official_flow';
COMMENT ON COLUMN official_year.source IS 'Id of the source';
COMMENT ON COLUMN official_year.edition IS 'Edition of the source';
COMMENT ON COLUMN official_year.definition IS 'What is counted: transfers, cash (of which cash_land and cash_sea), workers or non_commercial';
COMMENT ON COLUMN official_year.reporter IS 'Economy whose central bank reports';
COMMENT ON COLUMN official_year.direction IS 'received or paid by it';
COMMENT ON COLUMN official_year.partner_group IS 'Group that the figure is of: world, eu, gcc_other, other or unidentified; empty for one economy';
COMMENT ON COLUMN official_year.partner IS 'The other end of the corridor; empty for a group';
COMMENT ON COLUMN official_year.sender IS 'Economy the money is sent from; empty for a group of them';
COMMENT ON COLUMN official_year.receiver IS 'Economy the money is sent to; empty for a group of them';
COMMENT ON COLUMN official_year.year IS 'Year [year]';
COMMENT ON COLUMN official_year.usd IS 'Remittances reported [US$]';

-- The last whole year of each central bank, kept ready: an answer about one corridor need not add up
-- all of them.
CREATE TABLE official_newest AS
SELECT source, max(year) AS year
FROM official_year
GROUP BY source
ORDER BY source;
COMMENT ON TABLE official_newest IS 'The newest whole year of each central bank
The last year of which all months or quarters are reported.
Rests on: official_flow';
COMMENT ON COLUMN official_newest.source IS 'Id of the source';
COMMENT ON COLUMN official_newest.year IS 'Year [year]';
