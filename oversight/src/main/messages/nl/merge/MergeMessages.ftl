## Compiling

standsFilesTwiceFirst = { $ocid } staat twee keer in de bestanden. De eerste samengevoegde release telt; deze is overgeslagen. Geef losse releases een 'tag', dan worden zij samengevoegd.

compiledAlreadySoHistory = { $ocid } is al samengevoegd, zodat de geschiedenis weg is; overgeslagen.


## Releases

RELEASE_HAS_NO_OCID_SO = een release heeft geen 'ocid', zodat niet te zeggen is bij welke aanbesteding zij hoort; overgeslagen.
