## OpenId

SIGN_WAS_NOT_BEGUN_BROWSER = This sign-in was not begun in this browser, or is too old. Begin again.
IDENTITY_PROVIDER_DID_NOT_CONFIRM = The identity provider did not confirm this sign-in.
IDENTITY_PROVIDER_CANNOT_BE_REACHED = The identity provider cannot be reached now.

## Door

NOBODY_NEEDS_SIGN_HERE = Nobody needs to sign in here.
NOT_SIGNED = Not signed in
NAME_OR_PASSWORD_NOT_RIGHT = The name or the password is not right.
TOO_MANY_ATTEMPTS_WAIT_MINUTE = Too many attempts. Wait a minute.
THERE_NO_ACCOUNT_FOR_YOU = There is no account for you here. Ask an administrator.
NAME_HAS_UP_60_SMALL = A name has up to 60 small letters, digits and . _ @ + -, and begins with a letter or a digit.
INVITATION_WAS_USED_OR_TOO = This invitation was used, or is too old. Ask for a new one.
INVITATION_WAS_USED_JUST_NOW = This invitation was used just now.
THERE_NO_SUCH_ACCOUNT = There is no such account.
LAST_ADMINISTRATOR_MAKE_ANOTHER_ONE = This is the last administrator. Make another one first.
ACCOUNT_WAS_CLOSED_ADMINISTRATOR_OPENS = This account was closed. An administrator opens it again first, and then invites.

noName = '{ $name }' is no name.

## Passwords

PASSWORD_TOO_EASY_GUESS = This password is too easy to guess.

# $shortest (int)
# $longest (int)
passwordHasCharactersSentence = A password has { $shortest } to { $longest } characters; a sentence is easy to keep.
