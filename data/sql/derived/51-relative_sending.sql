-- What a woman sends for each dollar that a man sends: nobody records it, so each is an assumption.

-- A country of the African surveys with at least 30 answers on amounts from either sex, abroad.
-- What is sent a migrant: the share who sent anything times the median amount of those who did.
CREATE VIEW survey_relative_sending AS
SELECT
  women.economy,
  (women.sent_pct * women.amount_median) / (men.sent_pct * men.amount_median) AS ratio,
  women.amount_known AS women_asked, men.amount_known AS men_asked,
  least(women.amount_known, men.amount_known) >= 30 AS counted
FROM survey_sending AS women
JOIN survey_sending AS men USING (economy, location)
WHERE location = 'international' AND women.sex = 'female' AND men.sex = 'male';
COMMENT ON VIEW survey_relative_sending IS 'What a woman sends for a dollar of a man’s, as surveyed
Share who sent anything times the median amount, women over men; African surveys of 2009 to 2011. Counted: at least 30 answers from either sex.
Rests on: survey_sending';
COMMENT ON COLUMN survey_relative_sending.economy IS 'Economy of the household';
COMMENT ON COLUMN survey_relative_sending.ratio IS 'Women over men [ratio]';
COMMENT ON COLUMN survey_relative_sending.women_asked IS 'Women with an amount [migrants]';
COMMENT ON COLUMN survey_relative_sending.men_asked IS 'Men with an amount [migrants]';
COMMENT ON COLUMN survey_relative_sending.counted IS 'Used for the preset';

-- Every economy's ratio in a year, by assumption: `per_person` the same amount from each;
-- `income` the same share of income (UNDP, national income by sex in the host, of the year or the
-- newest of the four before it; the median of the hosts with a figure where there is none, `known`
-- false); `survey` the median of the surveyed
-- countries; `free` the reader's own.
CREATE MACRO relative_sending(of_year, own_ratio) AS TABLE
  WITH earned AS (
    SELECT women.economy, arg_max(women.value / men.value, women.year) AS ratio
    FROM indicator_newest AS women
    JOIN indicator_newest AS men ON men.economy = women.economy AND men.year = women.year
    WHERE women.year <= of_year AND women.year > of_year - 5 AND men.value > 0
      AND women.name = 'gni_person_female_ppp' AND men.name = 'gni_person_male_ppp'
    GROUP BY women.economy
  )
  SELECT
    economy.economy,
    1::DOUBLE AS per_person,
    coalesce(earned.ratio, (SELECT median(ratio) FROM earned)) AS income,
    (SELECT median(ratio) FROM survey_relative_sending WHERE counted) AS survey,
    own_ratio::DOUBLE AS free,
    earned.ratio IS NOT NULL AS known
  FROM economy
  LEFT JOIN earned ON earned.economy = economy.economy;
COMMENT ON MACRO TABLE relative_sending IS 'What a woman sends for a dollar of a man’s, by assumption
The same amount from each; the same share of income, from income by sex in the sender; the median of the surveys; your own.
Modelled: always
Rests on: indicator, survey_sending, economy
Parameters:
  of_year: Year of the incomes
  own_ratio: Your own ratio, women over men
Columns:
  economy: Economy of the sender
  per_person: Same amount from each [ratio]
  income: Same share of income [ratio]
  survey: As surveyed [ratio]
  free: Your own [ratio]
  known: Income by sex is known';

-- The part of an amount that women sent: F·r of F·r + M, by their number and the ratio r.
CREATE MACRO women_part(female, male, ratio) AS
  female * ratio / nullif(female * ratio + male, 0);
COMMENT ON MACRO women_part IS 'The part of an amount that women sent
F·r of F·r + M: a value from 0 to 1 by their number and the ratio r.
Modelled: always
Parameters:
  female: Women
  male: Men
  ratio: What a woman sends for each dollar of a man’s';

-- The estimate with each assumption's amount from women; the rest of an amount is from men. Null
-- where nothing is known about who sent it.
CREATE MACRO modelled_flow_by_sex(of_year, of_beta, of_edition, own_ratio, of_method := 'blend') AS TABLE
  SELECT
    flow.sender, flow.receiver, flow.usd, flow.female, flow.male, sending.known AS income_known,
    flow.usd * women_part(flow.female, flow.male, sending.per_person) AS per_person,
    flow.usd * women_part(flow.female, flow.male, sending.income) AS income,
    flow.usd * women_part(flow.female, flow.male, sending.survey) AS survey,
    flow.usd * women_part(flow.female, flow.male, sending.free) AS free
  FROM modelled_flow(of_year, of_beta, of_edition, of_method) AS flow
  LEFT JOIN relative_sending(of_year, own_ratio) AS sending ON sending.economy = flow.sender;
COMMENT ON MACRO TABLE modelled_flow_by_sex IS 'Modelled flows with the part that women sent
No source records it: each column is an assumption about what a woman sends for each dollar that a man sends. Read them as a range.
Modelled: always
Rests on: remittance_total, indicator, migrant_stock, remittance_flow, survey_sending
Parameters:
  of_year: Year of the totals shared out, 2000 to the newest
  of_beta: Power of the income gap, 0.75 in Ratha and Shaw (2007)
  of_edition: Revision of the migrant stock, or ''joined'' for both
  own_ratio: Your own ratio, women over men
  of_method: Method, ''blend'' or another of estimate_methods(); may be left out
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  usd: Modelled remittances [US$]
  female: Women of the receiver living in the sender [persons]
  male: Men of the receiver living in the sender [persons]
  income_known: Income by sex is known in the sender
  per_person: From women if each migrant sends the same [US$]
  income: From women if each sends the same share of income [US$]
  survey: From women by the surveyed ratio [US$]
  free: From women by your own ratio [US$]';
