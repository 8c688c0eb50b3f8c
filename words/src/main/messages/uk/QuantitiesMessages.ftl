of = { $unit } на місяць
