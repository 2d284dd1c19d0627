-- Corridors of at least a million dollars on either side, to a thousand: what is drawn. In an order
-- in which the file of the answer is a tenth smaller.
SELECT sender, receiver, round(published, -3) AS published, round(modelled, -3) AS modelled
FROM model_against_published($year, $beta, $edition, $method)
WHERE greatest(published, modelled) >= 1e6
ORDER BY published DESC, modelled DESC, sender, receiver;
