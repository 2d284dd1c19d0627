#' Where the data are, and of which edition.
#' @param base address or folder of the copy; by default option `remittanceatlas.base`, then the
#'   environment's REMITTANCE_ATLAS, then the address that the package was built for
#' @param edition edition that a script was written with: eight hex digits
atlas <- function(base = NULL, edition = NULL, cache = tempdir()) {
  base <- default_base(base)
  local <- is_folder(base)
  if (local && !dir.exists(base)) stop("There is no folder ", base, call. = FALSE)
  one <- structure(list(base = base, local = local, cache = cache), class = "atlas")
  text <- read_file(locate(one, "datapackage.json", fresh = TRUE))
  described <- jsonlite::fromJSON(text, simplifyVector = FALSE)
  one$edition <- described$edition
  one$version <- described$version
  one$licenses <- described$licenses
  one$resources <- described$resources
  names(one$resources) <- vapply(described$resources, function(r) r$path, "")
  if (!is.null(edition) && !identical(edition, one$edition)) {
    stop(
      "The data at ", base, " are of edition ", one$edition, " (version ", one$version,
      "), and this script is written for edition ", edition,
      ". Point it to a copy of that edition (see atlas_copy), or take the newer one and compare.",
      call. = FALSE
    )
  }
  one
}

default_base <- function(base) {
  given <- c(base, getOption("remittanceatlas.base"), Sys.getenv("REMITTANCE_ATLAS"), built_base)
  given <- given[nzchar(given)]
  if (length(given) == 0) {
    stop(
      "Say where the data are: atlas(\"https://<site>/data/latest\"), a folder with a copy of it, ",
      "or set the environment variable REMITTANCE_ATLAS.",
      call. = FALSE
    )
  }
  sub("/+$", "", sub("^file://", "", given[[1]]))
}

is_folder <- function(base) !grepl("^[a-z]+://", base)

print.atlas <- function(x, ...) {
  cat(
    "Remittance Atlas, version ", x$version, ", edition ", x$edition, "\n", x$base, "\n",
    nrow(atlas_tables(x)), " tables\n", sep = ""
  )
  invisible(x)
}

# The path of a file of the copy: where it lies, or where it was downloaded to and checked.
locate <- function(atlas, path, fresh = FALSE) {
  if (atlas$local) {
    file <- file.path(atlas$base, path)
    if (!file.exists(file)) stop("There is no file ", file, call. = FALSE)
    return(file)
  }
  folder <- file.path(atlas$cache, paste0("remittance-atlas-", atlas$edition))
  dir.create(folder, showWarnings = FALSE, recursive = TRUE)
  file <- file.path(folder, path)
  if (fresh || !file.exists(file)) {
    dir.create(dirname(file), showWarnings = FALSE, recursive = TRUE)
    partial <- paste0(file, ".part")
    utils::download.file(paste0(atlas$base, "/", path), partial, mode = "wb", quiet = TRUE)
    check_file(atlas, path, partial)
    file.rename(partial, file)
  }
  file
}

# A file must be of the edition that was described.
check_file <- function(atlas, path, file) {
  said <- atlas$resources[[path]]
  if (is.null(said)) return(invisible())
  wrong <- file.size(file) != said$bytes
  sum <- sha256(file)
  if (!is.na(sum)) wrong <- wrong || !identical(paste0("sha256:", sum), said$hash)
  if (wrong) {
    unlink(file)
    stop(
      path, " is not as datapackage.json describes it: the data were renewed meanwhile, or the ",
      "download was cut. Call atlas() again.", call. = FALSE
    )
  }
}

sha256 <- function(file) {
  if (exists("sha256sum", asNamespace("tools"))) {
    return(unname(get("sha256sum", asNamespace("tools"))(file)))
  }
  if (requireNamespace("digest", quietly = TRUE)) {
    return(digest::digest(file = file, algo = "sha256"))
  }
  NA_character_
}

read_file <- function(file) {
  text <- readChar(file, file.size(file), useBytes = TRUE)
  Encoding(text) <- "UTF-8"
  text
}
