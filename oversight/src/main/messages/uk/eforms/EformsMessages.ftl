## NoticeReader

NOTICE_HAS_NEITHER_IDENTIFIER_PROCEDURE = оголошення не має ні ідентифікатора процедури (BT-04), ні власного (BT-701).

firstElementEformsNotice = його перший елемент «{ $root }»; оголошення eForms — це ContractNotice, ContractAwardNotice або PriorInformationNotice.

## Element

NOT_WRITTEN_UTF_8_NAME = його записано не в UTF-8. Назвіть кодування, як-от --encoding ISO-8859-1.
DECLARES_DOCUMENT_TYPE_OR_ENTITIES = у ньому оголошено тип документа або сутності: оголошення про закупівлю їх не мають, а атака може мати. Вилучіть DOCTYPE.
ENDS_BEFORE_FIRST_ELEMENT_DOES = воно закінчується раніше, ніж його перший елемент.

noXml = { $noLine ->
    [true] { "" }
   *[false] рядок { $line }
    }це не XML ({ $why }).

hasMoreThanElements = у ньому понад { $most } елементів або понад { $deepest } один в одному; жодне оголошення стільки не має.
