-- Corridors of at least a million dollars on either side: what is drawn.
SELECT sender, receiver, round(published) AS published, round(modelled) AS modelled
FROM model_against_published($year, $beta, $edition)
WHERE greatest(published, modelled) >= 1e6
ORDER BY greatest(published, modelled) DESC, sender, receiver;
