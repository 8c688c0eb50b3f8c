of = { $unit } a month

# A number and a unit of the case, which is known in the plural only: other forms of it are not to be had.
# $number (String)
# $whole (long) - the number, if it is whole, else 0
# $units (String)
counted = { $whole ->
    [1] { $number } ({ $units })
   *[other] { $number } { $units }
 }
