# Runs each script given and writes the rows of its `answer`: a cell a field, "n" and a number, "t" and a text, or "-".
# Rscript run-all.R <folder>: reads *.R there in order of their names, writes <name>.out beside.
invisible(suppressWarnings(Sys.setlocale("LC_ALL", "C.UTF-8")))
folder <- commandArgs(trailingOnly = TRUE)[1]
written <- function(x) {
  text <- if (is.character(x)) paste0("t", vapply(x, utils::URLencode, "", reserved = TRUE)) else sprintf("n%.17g", as.numeric(x))
  ifelse(is.na(x), "-", text)
}
for (file in list.files(folder, "\\.R$", full.names = TRUE)) {
  lines <- tryCatch({
    scope <- new.env()
    utils::capture.output(suppressWarnings(suppressMessages(source(file, local = scope, encoding = "UTF-8"))))
    answer <- as.list(scope$answer)
    cells <- lapply(answer, written)
    c(nrow(scope$answer), if (nrow(scope$answer) > 0) do.call(paste, c(unname(cells), sep = "\t")))
  }, error = function(e) c("error", conditionMessage(e)))
  writeLines(enc2utf8(as.character(lines)), sub("\\.R$", ".out", file), useBytes = TRUE)
}
