HOW_LONG_SO_FAR = How long promises took so far
HAS_COME = Has come
BAND = 95% band
HALF = half have come
STILL_OPEN = Open before
CAME_THEN = Came then

unbounded = . Not drawn: the list does not date the later step, so that of none of the { WHOLE($count) } that came a least time is known.

# $subjects (int)
# $all (boolean)
# $ended (int)
measure = Share that had come by so many months, of { $subjects ->
    [0] no promises
    [one] { WHOLE($subjects) } promise
   *[other] { WHOLE($subjects) } promises
    }{ $all ->
    [true] , all of which came
   *[false] ; { $ended } came, the others count for as long as they were watched
    }

months = months from { $wait }
