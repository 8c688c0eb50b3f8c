CURRENT_SUPPLY = current supply

tier = { $subject } comes to { $amount }{ $scenario }

coverage = { $subject } meets { SHARE($mean) } of the full need in the average month: { IN($item) }{ $scenario }

currentSupply = Current supply

plan = The plan

adHocPlanning = Ad hoc planning

scenario = (scenario: { IN($title) }).
