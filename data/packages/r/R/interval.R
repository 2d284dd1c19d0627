# The 80 % interval of each amount, by the errors of held-out years; of the used setting alone.
interval_ends <- function(table, part, years_on, beta, edition, method) {
  none <- rep(NA_real_, nrow(part))
  candidate <- table("estimate_candidate")
  used <- candidate$used & candidate$beta == beta & candidate$edition == edition & candidate$method == method
  if (!any(used)) return(list(lower = none, upper = none))
  error <- table("corridor_error")
  error <- error[error$years_on == years_on, ]
  at <- match(paste(size_class(part$usd), part$evidence), paste(error$size, error$evidence))
  doubted <- table("doubted_pair")
  doubted <- pair_key(part$sender, part$receiver) %in% pair_key(doubted$sender, doubted$receiver)
  low_error <- ifelse(doubted, NA, error$lower[at])
  high_error <- error$upper[at]
  share <- pmin(part$usd / part$total, 0.99)
  odds <- log(share / (1 - share))
  low <- ifelse(is.na(low_error), 0, pmin(part$usd, part$total / (1 + exp(-(odds + low_error)))))
  high <- pmax(part$usd, part$total / (1 + exp(-(odds + high_error))))
  lower <- pmin(part$usd, rounded_end(low, part$usd))
  upper <- pmin(part$total, pmax(part$usd, rounded_end(high, part$usd)))
  list(lower = ifelse(is.na(high_error), NA, lower), upper = ifelse(is.na(high_error), NA, upper))
}

size_class <- function(usd) 1 + (usd >= 1e6) + (usd >= 1e7) + (usd >= 1e8) + (usd >= 1e9)

# Two digits; where rounding would bring an end to the amount or past it, it goes outwards.
rounded_end <- function(end, usd) {
  step <- 10^(floor(log10(ifelse(!is.na(end) & end > 0, end, 1))) - 1)
  near <- floor(end / step + 0.5) * step
  out <- ifelse(end > usd, ceiling(end / step) * step, floor(end / step) * step)
  met <- (end > usd & near <= usd) | (end < usd & near >= usd)
  ifelse(met, out, near)
}
