FROM corridor_table($kind, $year, $since, $stock)
