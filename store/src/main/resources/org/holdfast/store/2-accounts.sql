-- Who may sign in. A password is the text of a salted hash, or empty; a subject is how an identity
-- provider knows the person, or empty.
CREATE TABLE account (
  name TEXT NOT NULL PRIMARY KEY,
  role TEXT NOT NULL,
  password TEXT NOT NULL,
  subject TEXT NOT NULL,
  active INTEGER NOT NULL,
  since TEXT NOT NULL
);

-- Who is signed in. The token is the hash of what the browser holds; times in seconds since 1970.
CREATE TABLE account_session (
  token TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL REFERENCES account (name),
  began BIGINT NOT NULL,
  used BIGINT NOT NULL
);

-- Who was asked to choose a password. The token is the hash of what the link holds.
CREATE TABLE account_invitation (
  token TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  until BIGINT NOT NULL
);
