# $number (String) - in words if it is none
# $value (double)
itemMonths = { $number } { PLURAL($value) ->
    [one] item-month
   *[other] item-months
 }

underFloor = { ITEMMONTHS($value) } under the minimum

shortFullNeed = { ITEMMONTHS($value) } short of the full need

belowAlliesStockTargets = { ITEMMONTHS($value) } below the allies’ stock targets

cheaper = { MONEY($money) } cheaper

asDear = as dear

dearer = { MONEY($money) } dearer

# $number (double)
# $tier (org.holdfast.model.CaseSettings.ObjectiveTier)
fewer = { AMOUNT($number) } fewer { PLURAL($number) ->
    [one] item-month
   *[other] item-months
 }{ $tier ->
    [FLOOR] { " " }under the minimum
    [FULL] { " " }short of the full need
    [ALLY_TARGETS] { " " }below the allies’ stock targets
   *[COST] { "" }
    }

# $tier (org.holdfast.model.CaseSettings.ObjectiveTier)
asMany = as many item-months{ $tier ->
    [FLOOR] { " " }under the minimum
    [FULL] { " " }short of the full need
    [ALLY_TARGETS] { " " }below the allies’ stock targets
   *[COST] { "" }
    }

# $number (double)
# $tier (org.holdfast.model.CaseSettings.ObjectiveTier)
more = { AMOUNT($number) } more { PLURAL($number) ->
    [one] item-month
   *[other] item-months
 }{ $tier ->
    [FLOOR] { " " }under the minimum
    [FULL] { " " }short of the full need
    [ALLY_TARGETS] { " " }below the allies’ stock targets
   *[COST] { "" }
    }
