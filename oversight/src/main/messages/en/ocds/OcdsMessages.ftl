## Unpacked

EMPTY = it is empty.
PACKED_WITH_GZIP_TWICE_UNPACK = it is packed with gzip twice. Unpack it once (gunzip) and try again.

packedWithWhichNot = it is packed with { $how }, which is not read here. Unpack it first, or pack it with gzip or zip.

# $entries (int)
archiveHasMoreThan = the archive has more than { $entries } entries. Unpack it and name the files.

archiveHoldsNoJson = the archive holds no .json, .jsonl, .ndjson or .xml file{ $noLeft ->
    [true] .
   *[false] , but { $left }.
    }

# $ratio (long)
archiveUnpacksMoreThan = the archive unpacks to more than { $ratio } times its size, as a bomb would. If you trust it, unpack it yourself and name what is in it.


## Cutter

FILE_ENDS_BEFORE_BRACKETS_CLOSED = the file ends before its brackets are closed. Is it cut off? What was complete has been read.

## OcdsFile

NO_PERMISSION_READ = no permission to read it.
ARCHIVE_CUT_OFF_FETCH_AGAIN = the archive is cut off. Fetch it again.
THERE_SOMETHING_BEHIND_OBJECT_WRITE = there is something behind the object. Write each object on a line of its own.

folderNameFiles = this is a folder. Name the files in it: { $name }/*

notWritten = it is not written in { $encoding }.

archiveDamaged = the archive is damaged ({ $getMessage }).

noObjectReleaseRecord = '{ $start }' is no object; a release, a record or a package begins with '{ "{" }'.

objectLargerOrDeeper = the object is larger or deeper than a release can be ({ $said }).

noJsonWasLeft = this is no JSON ({ $said }). It was left out.

problem = { $noColumn ->
    [true] { "" }
   *[false] column { $column }
    }{ IN($why) }

## Opened

NO_OBJECT_RELEASE_BEGINS_WITH = this is no object; a release begins with '{ "{" }'.

recordOnlyLinksRelease = a record only links to the release { $url }. Fetch it and add it to the files.

## Cutter

FILE_NOT_WRITTEN_UTF_8 = the file is not written in UTF-8. Name its encoding, for instance with --encoding UTF-16.

# $open (boolean)
# $startLine (long)
# $line (long)
# $limits (int)
lineBeginsObjectMore = line { $open ->
    [true] { $startLine }
   *[false] { $line }
    } begins an object of more than { $limits } MiB. Is a bracket or a quote never closed?

## OcdsFile


# $mib (int)
noticeLargerThanMib = the notice is larger than { $mib } MiB; no real one is.
