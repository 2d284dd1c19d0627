-- Pairs between which nothing can have gone, from a year on or in every year.
SELECT sender, receiver, coalesce(since, 0)::INTEGER AS since
FROM excluded_pair
ORDER BY sender, receiver;
