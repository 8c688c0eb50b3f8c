## Compiling

standsFilesTwiceFirst = { $ocid } stands in the files twice. The first compiled release counts; this one was left out. Tag single releases with what they are, and they are merged.

compiledAlreadySoHistory = { $ocid } is compiled already, so its history is lost. It was left out.


## Releases

RELEASE_HAS_NO_OCID_SO = a release has no 'ocid', so nobody can tell what process it belongs to. It was left out.
