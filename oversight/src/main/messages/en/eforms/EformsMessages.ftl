## NoticeReader

NOTICE_HAS_NEITHER_IDENTIFIER_PROCEDURE = the notice has neither an identifier of its procedure (BT-04) nor one of its own (BT-701).

firstElementEformsNotice = its first element is '{ $root }'; an eForms notice is a ContractNotice, a ContractAwardNotice or a PriorInformationNotice.

## Element

NOT_WRITTEN_UTF_8_NAME = it is not written in UTF-8. Name its encoding, for instance with --encoding ISO-8859-1.
DECLARES_DOCUMENT_TYPE_OR_ENTITIES = it declares a document type or entities, which no notice does and an attack may. Take the DOCTYPE out.
ENDS_BEFORE_FIRST_ELEMENT_DOES = it ends before its first element does.

noXml = { $noLine ->
    [true] { "" }
   *[false] line { $line }
    }this is no XML ({ $why }).

# $most (int)
# $deepest (int)
hasMoreThanElements = it has more than { $most } elements, or more than { $deepest } within each other; no notice has.
