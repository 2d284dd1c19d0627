SELECT sender, receiver, usd, female, male
FROM modelled_flow($year, $beta, $edition)
ORDER BY usd DESC, sender, receiver;
