# Asks a Holdfast studio for a run, waits for it, and puts what it found into a data frame.
#
#   ./holdfast studio --no-browser          in one terminal
#   Rscript docs/examples/fetch_run.R       in another
#
# Needs the packages curl and jsonlite (Debian: r-cran-curl r-cran-jsonlite). Arguments: address, case, kind.
# For a studio with accounts: HOLDFAST_USER and HOLDFAST_PASSWORD.
library(curl)
library(jsonlite)

given <- commandArgs(trailingOnly = TRUE)
argument <- function(place, standard) if (length(given) >= place) given[place] else standard
address <- sub("/*$", "/", argument(1, "http://localhost:8700/"))
case <- argument(2, "ukraine-2024")
kind <- argument(3, "plan")

# One handle keeps the session; the token is for calls that change something.
session <- new_handle()
token <- ""

call <- function(method, path, body = NULL) {
  handle_setopt(session, customrequest = method, httpget = method == "GET")
  headers <- c("Accept-Language" = "en", "X-CSRF" = token)
  if (!is.null(body)) {
    handle_setopt(session, post = TRUE, postfields = toJSON(body, auto_unbox = TRUE))
    headers <- c(headers, "Content-Type" = "application/json")
  }
  handle_setheaders(session, .list = as.list(headers))
  answer <- tryCatch(
    curl_fetch_memory(paste0(address, path), handle = session),
    error = function(silent) {
      stop("No studio answers at ", address, " (", conditionMessage(silent), ").\n",
           "Start one: ./holdfast studio --no-browser", call. = FALSE)
    }
  )
  text <- rawToChar(answer$content)
  Encoding(text) <- "UTF-8"
  if (answer$status_code >= 400) {
    told <- fromJSON(text)
    stop(told$title, ": ", told$detail, call. = FALSE)
  }
  text
}

token <- fromJSON(call("GET", "api/me"))$csrf
if (nzchar(Sys.getenv("HOLDFAST_USER"))) {
  call("POST", "api/session",
       list(name = Sys.getenv("HOLDFAST_USER"), password = Sys.getenv("HOLDFAST_PASSWORD")))
  token <- fromJSON(call("GET", "api/me"))$csrf
}

id <- fromJSON(call("POST", "api/runs", list(case = case, kind = kind, futures = 1000)))$id
repeat {
  run <- fromJSON(call("GET", paste0("api/runs/", id)))
  if (run$state == "done") break
  if (!run$state %in% c("queued", "running")) stop("The run is ", run$state, ": ", run$message)
  message(run$state, ", ", run$done, " of ", run$of, " ", run$message)
  Sys.sleep(1)
}

print(run$outcomes$en[c("name", "value", "unit", "range")])
file <- grep("\\.csv$", run$files, value = TRUE)[1]
frame <- read.csv(text = call("GET", paste0("api/runs/", id, "/files/", file)), encoding = "UTF-8")
cat(file, ": ", nrow(frame), " rows\n", sep = "")
print(head(frame))
