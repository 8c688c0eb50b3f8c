of = { $unit } per maand

counted = { $whole ->
    [1] { $number } ({ $units })
   *[other] { $number } { $units }
 }
