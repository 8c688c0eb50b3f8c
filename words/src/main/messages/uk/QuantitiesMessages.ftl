of = { $unit } на місяць

counted = { $whole ->
    [one] { $number } ({ $units })
    [few] { $number } ({ $units })
   *[other] { $number } { $units }
 }
