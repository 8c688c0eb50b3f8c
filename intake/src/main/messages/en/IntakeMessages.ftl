## Where

line = line
entry = entry
column = column

## Shown

didYouMean = Did you mean '{ $name }'?
or = { $names } or { $last }

## Files and tables

FILES = files
QUOTE_NEVER_CLOSED = a quote (") is opened and never closed
TEXT_AFTER_QUOTE = text follows a closing quote (")
ROW_NOT_WELL_FORMED = a row is not well-formed

## Entries of YAML

ENTRIES = entries (name: value)
LIST = a list such as [a, b]
LIST_OF_PARTS = a list, each of its parts beginning with '- id: …',
ONE_DOCUMENT = the end of the file (one document)
