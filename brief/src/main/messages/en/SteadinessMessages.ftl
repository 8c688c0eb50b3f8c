title = How much of what was planned changes

finding = Of the lines and contracts that were planned, { SHARE($free) } by money change when the plan is made anew; { SHARE($optimum) } if nothing is changed that does not help, and { SHARE($slack) } if every aim may be missed by { SHARE($room) } more.

nothing = Nothing was planned that could change: no plan made anew has lines or contracts left to decide.

kept = What is kept

# $kept (org.holdfast.model.Stability.Kept)
way = { $kept ->
    [SIGNED] only what is signed and started
    [AT_OPTIMUM] also what was planned, as far as no aim is missed by more
   *[WITHIN_SLACK] also what was planned, and every aim may be missed by { SHARE($room) } more
}

coming = Changed until the next plan

all = Changed in all months left

unit = Shares of the money of lines and contracts that either of two plans has and the other has not; item-months under the minimum

made = Plan made in

had = Lines and contracts in the plan before

plans = Each plan beside the one before it: what changes in all months left

read = In { $futures } futures a plan is made anew every { $every } months from what is known by then. What is signed binds in every row; the rows differ in what was only planned. In its own future a plan that keeps what it can changes nothing. Small differences in what is missed have no meaning by themselves: see the verdict.
