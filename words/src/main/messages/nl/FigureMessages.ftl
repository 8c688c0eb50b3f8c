atMost = hoogstens { $last }

between = tussen { $first } en { $last }

range = { $first } tot { $last }

itemMonths = tussen { $first } en { ITEMMONTHS($last) }
