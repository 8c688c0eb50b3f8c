## NoticeReader

NOTICE_HAS_NEITHER_IDENTIFIER_PROCEDURE = de aankondiging heeft geen kenmerk van de procedure (BT-04) en geen eigen kenmerk (BT-701).

firstElementEformsNotice = het eerste element is '{ $root }'; een aankondiging in eForms is een ContractNotice, een ContractAwardNotice of een PriorInformationNotice.

## Element

NOT_WRITTEN_UTF_8_NAME = het is niet in UTF-8 geschreven. Noem de codering, bijvoorbeeld met --encoding ISO-8859-1.
DECLARES_DOCUMENT_TYPE_OR_ENTITIES = er staat een documenttype of entiteit in; dat heeft geen aankondiging, een aanval misschien wel. Haal de DOCTYPE weg.
ENDS_BEFORE_FIRST_ELEMENT_DOES = het eindigt voordat het eerste element dicht is.

noXml = { $noLine ->
    [true] { "" }
   *[false] regel { $line }
    }dit is geen XML ({ $why }).

hasMoreThanElements = er staan meer dan { $most } elementen in, of meer dan { $deepest } binnen elkaar; dat heeft geen aankondiging.
