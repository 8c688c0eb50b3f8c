## Where

line = рядок
entry = запис
column = стовпець

## Shown

didYouMean = Можливо, «{ $name }»?
or = { $names } або { $last }

## Files and tables

FILES = файлів
QUOTE_NEVER_CLOSED = лапки (") відкрито й не закрито
TEXT_AFTER_QUOTE = після закритих лапок (") іде текст
ROW_NOT_WELL_FORMED = рядок записано неправильно

## Entries of YAML

ENTRIES = записи (назва: значення)
LIST = список, наприклад [a, b]
LIST_OF_PARTS = список, кожна частина якого починається з «- id: …»
ONE_DOCUMENT = кінець файлу (один документ)
