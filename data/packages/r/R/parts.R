# Migrants of a year by pair: between two years of the stock the count runs straight.
stock_at <- function(table, year, edition, matrices) {
  if (edition == "joined") {
    stock <- table("joined_stock")
    indirect <- stock$indirect
  } else {
    stock <- table("migrant_stock")
    stock <- stock[as.character(stock$edition) == edition, ]
    indirect <- grepl("[ci]", stock$flags)
  }
  zero <- table("assumed_zero")
  zero <- zero[zero$year == max(matrices), ]
  years <- unique(stock$year)
  before <- if (any(years <= year)) max(years[years <= year]) else min(years)
  after <- if (any(years >= year)) min(years[years >= year]) else max(years)
  kept <- stock$year %in% c(before, after) & stock$origin != stock$destination &
    !(pair_key(stock$destination, stock$origin) %in% pair_key(zero$sender, zero$receiver))
  stock <- stock[kept, ]
  part <- if (before == after) rep(1, nrow(stock)) else ifelse(
    stock$year == before, (after - year) / (after - before), (year - before) / (after - before)
  )
  filled <- function(values) ifelse(is.na(values), 0, values)
  key <- pair_key(stock$destination, stock$origin)
  sums <- rowsum(
    cbind(part * filled(stock$female), part * filled(stock$male), indirect[kept]), key, reorder = FALSE
  )
  first <- !duplicated(key)
  rows <- data.frame(
    sender = stock$destination[first], receiver = stock$origin[first], female = sums[, 1],
    male = sums[, 2], indirect = sums[, 3] > 0, stringsAsFactors = FALSE
  )
  rows[rows$female + rows$male > 0, ]
}

# Migrants times the income they are assumed to earn (Ratha and Shaw 2007).
stock_weight <- function(table, year, beta, edition, method, matrices) {
  stock <- stock_at(table, year, edition, matrices)
  income <- table("income_person")
  income <- income[income$year <= year & income$year > year - 5, ]
  income <- income[order(income$economy, -income$year), ]
  income <- income[!duplicated(income$economy), ]
  home <- income$income[match(stock$receiver, income$economy)]
  host <- income$income[match(stock$sender, income$economy)]
  richer <- !is.na(host) & !is.na(home) & host > home
  gap <- ifelse(richer, host - home, 0)
  earned <- if (method == "scale_free") {
    ifelse(richer, home * (host / home)^beta, home)
  } else {
    ifelse(richer, home + gap^beta, home)
  }
  stock$weight <- (stock$female + stock$male) * earned
  stock[!is.na(home), ]
}

# Each sender's part of what a receiver got by a published matrix.
matrix_part <- function(flow, base, never) {
  flow <- flow[flow$year == base & !is.na(flow$usd) & flow$usd > 0 & flow$sender != "XUN" &
    flow$receiver != "XUN" & flow$sender != flow$receiver, ]
  flow <- flow[!(pair_key(flow$sender, flow$receiver) %in% never), ]
  data.frame(
    sender = flow$sender, receiver = flow$receiver, past = flow$usd / sum_by(flow$usd, flow$receiver),
    stringsAsFactors = FALSE
  )
}

# What stock and matrix say, mixed as the method has it.
mixed_part <- function(stock, earlier, past, method, apart) {
  stock$key <- pair_key(stock$sender, stock$receiver)
  stock$counted <- stock$weight / sum_by(stock$weight, stock$receiver)
  past$key <- pair_key(past$sender, past$receiver)
  alone <- past[!(past$key %in% stock$key), ]
  none <- rep(NA_real_, nrow(alone))
  pair <- data.frame(
    key = c(stock$key, alone$key), sender = c(stock$sender, alone$sender),
    receiver = c(stock$receiver, alone$receiver), female = c(stock$female, none),
    male = c(stock$male, none), indirect = c(stock$indirect, rep(NA, nrow(alone))),
    counted = c(stock$counted, none), stringsAsFactors = FALSE
  )
  pair$past <- past$past[match(pair$key, past$key)]
  known <- pair$receiver %in% past$receiver
  mixed <- pair$counted
  if (startsWith(method, "last_matrix")) mixed <- pair$past
  if (startsWith(method, "rolled")) mixed <- pair$past * growth(stock, earlier, pair$key)
  if (startsWith(method, "blend")) {
    mixed <- ifelse(is.na(pair$past), 0, pair$past) / apart +
      ifelse(is.na(pair$counted), pair$past, pair$counted) * (1 - 1 / apart)
  }
  mixed <- ifelse(known, mixed, pair$counted)
  kept <- !is.na(mixed) & mixed > 0
  pair <- pair[kept, ]
  pair$share <- mixed[kept] / sum_by(mixed[kept], pair$receiver)
  pair$evidence <- ifelse(
    is.na(pair$past), "stock",
    ifelse(is.na(pair$counted), "matrix", ifelse(pair$indirect, "indirect", "both"))
  )
  pair
}

# Growth of what the stock says since the matrix, beside that of the receiver; at most threefold.
growth <- function(stock, earlier, keys) {
  at <- match(stock$key, pair_key(earlier$sender, earlier$receiver))
  both <- stock[!is.na(at), ]
  before <- earlier$weight[at[!is.na(at)]]
  grown <- (both$weight / before) / (sum_by(both$weight, both$receiver) / sum_by(before, both$receiver))
  found <- grown[match(keys, both$key)]
  pmin(3, pmax(1 / 3, ifelse(is.na(found), 1, found)))
}

# Eight rounds of fitting to what senders are recorded to have paid, where that is credible.
fitted_share <- function(part, paid) {
  usd <- part$total * part$share
  first <- sum_by(usd, part$sender)
  credible <- !is.na(paid) & first >= 1e8 & paid / first >= 0.5 & paid / first <= 2
  for (round in 1:8) {
    usd <- usd * ifelse(credible, paid / sum_by(usd, part$sender), 1)
    usd <- part$total * usd / sum_by(usd, part$receiver)
  }
  usd / part$total
}
