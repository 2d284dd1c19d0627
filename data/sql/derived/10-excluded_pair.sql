-- Pairs between which no remittance can have gone, whatever the counts of migrants say. Where
-- transfers were barred the rule holds from a year on. Between two economies of one balance of
-- payments it holds always: what goes from one to the other crosses no border of that balance, so
-- that none of it is in what either is recorded to have received. Where a territory keeps a balance of
-- its own beside the state's, which holds it, too, what the state received has nothing from there in it,
-- and what the territory received may have some from the state: that way nothing is left out.
CREATE TABLE excluded_pair AS
WITH barred AS (
  SELECT unnest(['RUS', 'BLR']) AS one, 'UKR' AS other, 2022 AS since, 'barred' AS reason,
    'National Bank of Ukraine, Board Resolution No. 18 (2022-02-24), as amended that day' AS stated_by
),
-- Bureau of Economic Analysis, international transactions accounts: the territories are in them. Banque de
-- France, methodology of the balance of payments (2015), 2|2. Swiss National Bank, notes to the current
-- account survey (2024).
part_of AS (
  SELECT
    unnest(['PRI', 'VIR', 'GUM', 'ASM', 'MNP']) AS part, 'USA' AS state,
    'Bureau of Economic Analysis, international transactions accounts' AS stated_by
  UNION ALL
  SELECT 'MCO', 'FRA', 'Banque de France, balance of payments of France'
  UNION ALL
  SELECT 'LIE', 'CHE', 'Swiss National Bank, balance of payments of Switzerland'
),
france AS (
  SELECT unnest(['FRA', 'GLP', 'GUF', 'MTQ', 'MYT', 'REU', 'SPM', 'BLM', 'MAF']) AS economy
),
pair AS (
  SELECT one AS sender, other AS receiver, since, reason, stated_by FROM barred
  UNION ALL
  SELECT other, one, since, reason, stated_by FROM barred
  UNION ALL
  SELECT one.economy, other.economy, NULL, 'one_balance', 'Banque de France, balance of payments of France'
  FROM france AS one
  JOIN france AS other ON other.economy <> one.economy
  UNION ALL
  SELECT part, state, NULL, 'one_balance', stated_by FROM part_of
)
SELECT
  sender::economy_code AS sender, receiver::economy_code AS receiver, since::USMALLINT AS since, reason, stated_by
FROM pair
SEMI JOIN economy AS one ON one.economy::VARCHAR = sender
SEMI JOIN economy AS other ON other.economy::VARCHAR = receiver
ORDER BY reason, sender, receiver;
COMMENT ON TABLE excluded_pair IS 'Pairs that the estimate leaves out
Between them no remittance can have gone: transfers were barred, or both are in one balance of payments. What the receiver got is shared out over the others.
Rests on: economy';
COMMENT ON COLUMN excluded_pair.sender IS 'Economy the money would be sent from';
COMMENT ON COLUMN excluded_pair.receiver IS 'Economy the money would be sent to';
COMMENT ON COLUMN excluded_pair.since IS 'First year that it holds of; null of every year [year]';
COMMENT ON COLUMN excluded_pair.reason IS 'barred or one_balance';
COMMENT ON COLUMN excluded_pair.stated_by IS 'Who states it';
