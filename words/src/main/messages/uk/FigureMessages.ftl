atMost = щонайбільше { $last }

between = від { $first } до { $last }

range = від { $first } до { $last }
