itemMonths = { $number } { $one ->
    [true] item-month
   *[false] item-months
    }

underFloor = { ITEMMONTHS($value) } under the floor

shortFullNeed = { ITEMMONTHS($value) } short of the full need

belowAlliesStockTargets = { ITEMMONTHS($value) } below the allies’ stock targets

amount = { MONEY($value) }

cheaper = { MONEY($money) } cheaper

asDear = as dear

dearer = { MONEY($money) } dearer

# $number (double)
# $singular (boolean)
# $tier (org.holdfast.model.CaseSettings.ObjectiveTier)
fewerItemMonthUnder = { AMOUNT($number) } fewer { $singular ->
    [true] item-month
   *[false] item-months
    }{ $tier ->
    [FLOOR] { " " }under the floor
    [FULL] { " " }short of the full need
    [ALLY_TARGETS] { " " }below the allies’ stock targets
   *[COST] { "" }
    }

# $singular (boolean)
# $tier (org.holdfast.model.CaseSettings.ObjectiveTier)
asManyItemMonth = as many { $singular ->
    [true] item-month
   *[false] item-months
    }{ $tier ->
    [FLOOR] { " " }under the floor
    [FULL] { " " }short of the full need
    [ALLY_TARGETS] { " " }below the allies’ stock targets
   *[COST] { "" }
    }

# $number (double)
# $singular (boolean)
# $tier (org.holdfast.model.CaseSettings.ObjectiveTier)
moreItemMonthUnder = { AMOUNT($number) } more { $singular ->
    [true] item-month
   *[false] item-months
    }{ $tier ->
    [FLOOR] { " " }under the floor
    [FULL] { " " }short of the full need
    [ALLY_TARGETS] { " " }below the allies’ stock targets
   *[COST] { "" }
    }
