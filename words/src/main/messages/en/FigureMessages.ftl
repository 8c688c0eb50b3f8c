atMost = at most { $last }

between = between { $first } and { $last }

range = { $first } to { $last }

itemMonths = between { $first } and { ITEMMONTHS($last) }
