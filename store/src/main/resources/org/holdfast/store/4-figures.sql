-- Figures of a file that are no events, such as exchange rates, in its order, as JSON. Until this
-- step they lay in files beside the store.
CREATE TABLE ledger_figure (
  import BIGINT NOT NULL REFERENCES ledger_import (number),
  place BIGINT NOT NULL,
  figure TEXT NOT NULL,
  PRIMARY KEY (import, place)
);
