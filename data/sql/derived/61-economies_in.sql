-- Groups overlap: a region, an income group, or one of those that share a hardship, as of the newest list; or
-- economies by their codes.
CREATE MACRO economies_in(of_group) AS TABLE
  SELECT economy
  FROM economy
  WHERE coalesce(CASE of_group
    WHEN 'all' THEN TRUE
    WHEN 'ldc' THEN ldc
    WHEN 'lldc' THEN lldc
    WHEN 'sids' THEN sids
    WHEN 'fcv' THEN fcv
    ELSE region::VARCHAR = of_group OR income::VARCHAR = of_group
      OR list_contains(string_split(of_group, ','), economy::VARCHAR)
  END, FALSE);
COMMENT ON MACRO TABLE economies_in IS 'Economies of a group, or by their codes
Of a region, an income group, or a group of the newest lists of the United Nations and the World Bank; or those named.
Rests on: economy, economy_group
Parameters:
  of_group: all, a region (africa, americas, asia, europe, oceania), an income group (L, LM, UM, H), ldc, lldc, sids, fcv, or codes with commas between them
Columns:
  economy: Economy';
