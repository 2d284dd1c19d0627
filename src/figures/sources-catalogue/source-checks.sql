-- How the checks of the build went, by source.
SELECT "check", source, tested, passed, note
FROM check_result
ORDER BY source, "check"
