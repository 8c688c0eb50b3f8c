CURRENT_SUPPLY = нинішнє постачання

tier = { $subject } дає { $amount }{ $scenario }

coverage = { $subject } задовольняє { SHARE($mean) } повної потреби в середньому місяці: { IN($item) }{ $scenario }

currentSupply = Нинішнє постачання

plan = План

adHocPlanning = Планування ad hoc

scenario = (сценарій: { IN($title) }).
