-- XUN stands for senders that nobody knows: no income is theirs.
CREATE MACRO scenario_income(of_year, of_edition, of_income) AS TABLE
  SELECT
    sender, receiver, usd, lower, upper, sum(usd) OVER (PARTITION BY receiver) AS total,
    CASE of_income WHEN 2009 THEN change_2009 WHEN 2020 THEN change_2020 END AS change
  FROM scenario_corridor(of_year, of_edition)
  LEFT JOIN scenario_economy(of_year) AS host ON host.economy = sender AND sender <> 'XUN';
COMMENT ON MACRO TABLE scenario_income IS 'Corridors with the change of income of the host in a year as it turned out
The corridors that scenarios start from, each with how far its host''s GDP per person changed in 2009 or 2020.
Rests on: modelled_flow, indicator
Modelled: always
Parameters:
  of_year: Year
  of_edition: Revision of the migrant stock
  of_income: 2009 or 2020
Columns:
  sender: Economy the money is sent from
  receiver: Economy the money is sent to
  usd: Amount [US$]
  lower: Error that the lower end of its interval is made of; empty from nothing on [log odds]
  upper: Error that the upper end is made of; empty up to all that the receiver got [log odds]
  total: What all corridors of the receiver carry [US$]
  change: Change of income in the host; empty where it is not known [percent]';
