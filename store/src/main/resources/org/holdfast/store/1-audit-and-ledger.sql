-- The audit log: each entry as its canonical text, and the hash of that text as a leaf.
CREATE TABLE audit_entry (
  number BIGINT NOT NULL PRIMARY KEY,
  entry TEXT NOT NULL,
  leaf TEXT NOT NULL
);

-- Where the log ends: one row.
CREATE TABLE audit_head (
  slot INTEGER NOT NULL PRIMARY KEY CHECK (slot = 1),
  head TEXT NOT NULL
);

-- One row a file that was taken in; about it, what the ledger says of it, as JSON.
CREATE TABLE ledger_import (
  number BIGINT NOT NULL PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  about TEXT NOT NULL
);

-- The events of a file in its order, as JSON.
CREATE TABLE ledger_event (
  import BIGINT NOT NULL REFERENCES ledger_import (number),
  place BIGINT NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (import, place)
);
