#' Who sent what to whom in a year, modelled as the atlas does it.
#'
#' The same arithmetic as the macro modelled_flow of the atlas's database and as estimate.sql.
#' @param year 2000 to the newest with totals of most of the world; the newest if left out
#' @param beta power of the income gap, 0 to 1
#' @param edition revision of the migrant stock, or "joined" for all of them
#' @param method see estimate_methods
#' @return a row a corridor: year, sender, receiver, usd, lower, upper (80 % interval, of the first
#'   setting alone), female, male, evidence. Sender XUN is what cannot be shared out.
modelled_flow <- function(atlas, year = NULL, beta = 0.75, edition = "joined", method = "blend") {
  table <- tables_once(atlas)
  totals <- table("headline_total")
  if (is.null(year)) year <- max(table("modelled_newest")$year)
  check_setting(year, beta, edition, method, totals, table)
  matrices <- table("remittance_matrix")$year
  base <- base_matrix(year, matrices)
  never <- table("excluded_pair")
  never <- never[is.na(never$since) | year >= never$since, ]
  never <- pair_key(never$sender, never$receiver)
  stock <- stock_weight(table, year, beta, edition, method, matrices)
  stock <- stock[!(pair_key(stock$sender, stock$receiver) %in% never), ]
  earlier <- if (startsWith(method, "rolled")) stock_weight(table, base, beta, edition, method, matrices)
  past <- matrix_part(table("remittance_flow"), base, never)
  part <- mixed_part(stock, earlier, past, method, abs(year - base))

  received <- totals[totals$direction == "received" & totals$year == year & totals$usd > 0, ]
  part$total <- received$usd[match(part$receiver, received$economy)]
  known <- part$receiver
  part <- part[!is.na(part$total), ]
  if (endsWith(method, "_fitted")) {
    paid <- totals[totals$direction == "paid" & totals$year == year, ]
    part$share <- fitted_share(part, paid$usd[match(part$sender, paid$economy)])
  }
  part$usd <- part$total * part$share
  ends <- interval_ends(table, part, years_on(year, base), beta, edition, method)
  lost <- received[!(received$economy %in% known), ]
  none <- rep(NA_real_, nrow(lost))
  rows <- data.frame(
    year = rep(as.integer(year), nrow(part) + nrow(lost)),
    sender = c(part$sender, rep("XUN", nrow(lost))), receiver = c(part$receiver, lost$economy),
    usd = c(part$usd, lost$usd), lower = c(ends$lower, none), upper = c(ends$upper, none),
    female = c(part$female, none), male = c(part$male, none),
    evidence = c(part$evidence, rep(NA_character_, nrow(lost))), stringsAsFactors = FALSE
  )
  rows <- rows[order(rows$receiver, rows$sender), ]
  rownames(rows) <- NULL
  structure(
    rows,
    edition = atlas$edition, kind = "modelled",
    setting = list(year = year, beta = beta, edition = edition, method = method, base = base),
    citation = c(atlas_citation(atlas, "modelled_newest"), paste0(
      "Setting: year ", year, ", beta ", beta, ", stock ", edition, ", method ", method, "."
    ))
  )
}

estimate_methods <- c(
  "blend", "rolled", "last_matrix", "ratha_shaw", "scale_free", "blend_fitted", "rolled_fitted",
  "ratha_shaw_fitted"
)

# Gives tables by their names, each of them read once.
tables_once <- function(atlas) {
  kept <- new.env()
  function(name) {
    if (is.null(kept[[name]])) {
      rows <- atlas_table(atlas, name)
      attributes(rows)[c("edition", "units", "citation")] <- NULL
      kept[[name]] <- rows
    }
    kept[[name]]
  }
}

check_setting <- function(year, beta, edition, method, totals, table) {
  last <- max(totals$year[totals$direction == "received"])
  if (length(year) != 1 || is.na(year) || year < 2000 || year > last) {
    stop("There is no estimate for the year ", year, ". The years are 2000 to ", last, ".", call. = FALSE)
  }
  if (length(beta) != 1 || is.na(beta) || beta < 0 || beta > 1) {
    stop("beta is ", beta, "; it lies between 0 and 1.", call. = FALSE)
  }
  known <- c("joined", if (edition != "joined") sort(unique(table("migrant_stock")$edition)))
  if (!(edition %in% known)) {
    stop("There is no revision ", edition, " of the migrant stock. Write one of: ",
      paste(known, collapse = ", "), ".", call. = FALSE)
  }
  if (!(method %in% estimate_methods)) {
    stop("There is no method ", method, ". Write one of: ", paste(estimate_methods, collapse = ", "),
      ".", call. = FALSE)
  }
}

pair_key <- function(sender, receiver) paste(sender, receiver)

sum_by <- function(values, by) {
  groups <- unique(by)
  as.vector(rowsum(values, by, reorder = FALSE))[match(by, groups)]
}

# Of a year with a matrix of its own the one before it, else the nearest.
base_matrix <- function(year, matrices) {
  others <- sort(unique(matrices[matrices != year]))
  later <- others > year & year %in% matrices
  others[order(later, abs(others - year), others)][[1]]
}

years_on <- function(year, base) {
  if (year >= base) min(4, year - base) else if (year - base >= -3) -1 else -4
}
