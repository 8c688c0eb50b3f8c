of = { $unit } per maand
