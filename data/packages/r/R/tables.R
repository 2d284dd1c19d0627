# The resources that are tables with described columns: those in CSV.
described_tables <- function(atlas) {
  Filter(function(r) identical(r$format, "csv"), atlas$resources)
}

name_of <- function(resource) sub("\\.csv$", "", resource$path)

described <- function(atlas, name) {
  found <- Filter(function(r) identical(name_of(r), name), described_tables(atlas))
  if (length(found) == 0) {
    known <- vapply(described_tables(atlas), name_of, "")
    near <- known[utils::adist(name, known) <= 3]
    stop(
      "There is no table ", name, ".",
      if (length(near) > 0) paste0(" Did you mean ", paste(near, collapse = " or "), "?"),
      " atlas_tables() lists them.", call. = FALSE
    )
  }
  found[[1]]
}

#' All tables: name, title, rows, whether the atlas estimated them, sources.
atlas_tables <- function(atlas) {
  all <- unname(described_tables(atlas))
  data.frame(
    name = vapply(all, name_of, ""),
    title = vapply(all, function(r) r$title, ""),
    rows = vapply(all, function(r) as.integer(r$rows), 0L),
    modelled = vapply(all, function(r) isTRUE(r$modelled), NA),
    sources = vapply(all, function(r) paste(vapply(r$sources, function(s) s$id, ""), collapse = " "), ""),
    stringsAsFactors = FALSE
  )
}

#' Columns of a table: name, type, unit, title.
atlas_columns <- function(atlas, name) {
  fields <- described(atlas, name)$schema$fields
  text <- function(key) vapply(fields, function(f) if (is.null(f[[key]])) "" else f[[key]], "")
  data.frame(
    name = text("name"), type = text("type"), unit = text("unit"), title = text("title"),
    stringsAsFactors = FALSE
  )
}

#' One table as a data frame. Attributes `edition`, `units` and `citation` say what it is.
atlas_table <- function(atlas, name, format = c("auto", "parquet", "csv")) {
  format <- match.arg(format)
  columns <- atlas_columns(atlas, name)
  reader <- if (format == "csv") NULL else parquet_reader()
  if (format == "parquet" && is.null(reader)) {
    stop("Reading Parquet takes one of the packages arrow, nanoparquet and duckdb.", call. = FALSE)
  }
  rows <- if (is.null(reader)) {
    read_csv_text(locate(atlas, paste0(name, ".csv")))
  } else {
    reader(locate(atlas, paste0(name, ".parquet")))
  }
  # Parquet has the order of the database.
  if (setequal(names(rows), columns$name)) {
    rows <- rows[columns$name]
  } else {
    stop("The columns of ", name, " are not those that datapackage.json describes.", call. = FALSE)
  }
  for (at in seq_len(nrow(columns))) rows[[at]] <- typed(rows[[at]], columns$type[[at]])
  units <- columns$unit
  names(units) <- columns$name
  structure(
    rows,
    edition = atlas$edition, units = units[nzchar(units)], citation = atlas_citation(atlas, name)
  )
}

# As text: a missing value is empty, and nothing is guessed.
read_csv_text <- function(file) {
  utils::read.csv(
    file, colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8",
    fileEncoding = "", quote = "\"", comment.char = "", stringsAsFactors = FALSE, strip.white = FALSE
  )
}

# The same types from either kind of file. Whole numbers that no integer of R holds are numeric.
typed <- function(values, type) {
  if (is.factor(values)) values <- as.character(values)
  switch(type,
    integer = whole(as.numeric(values)),
    number = as.numeric(values),
    boolean = if (is.logical(values)) values else values == "true",
    date = as.Date(values),
    as.character(values)
  )
}

whole <- function(values) {
  if (all(is.na(values) | abs(values) <= .Machine$integer.max)) as.integer(values) else values
}

# What reads Parquet here: a function of a path, or NULL.
parquet_reader <- function() {
  has <- function(package) requireNamespace(package, quietly = TRUE)
  if (has("arrow")) return(function(file) as.data.frame(arrow::read_parquet(file)))
  if (has("nanoparquet")) return(function(file) as.data.frame(nanoparquet::read_parquet(file)))
  if (has("duckdb") && has("DBI")) {
    return(function(file) {
      engine <- DBI::dbConnect(duckdb::duckdb(bigint = "numeric"))
      on.exit(DBI::dbDisconnect(engine, shutdown = TRUE))
      DBI::dbGetQuery(engine, paste0("FROM read_parquet('", gsub("'", "''", file), "', hive_partitioning = false)"))
    })
  }
  NULL
}

#' Keeps a copy of tables in a folder, for scripts that are held to this edition.
atlas_copy <- function(atlas, folder, tables = atlas_tables(atlas)$name) {
  dir.create(folder, showWarnings = FALSE, recursive = TRUE)
  files <- c("datapackage.json", paste0(tables, ".csv"), paste0(tables, ".parquet"))
  for (name in tables) described(atlas, name)
  for (file in files) file.copy(locate(atlas, file), file.path(folder, file), overwrite = TRUE)
  atlas(folder, edition = atlas$edition)
}
