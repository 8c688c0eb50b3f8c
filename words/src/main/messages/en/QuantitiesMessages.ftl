of = { $unit } a month
