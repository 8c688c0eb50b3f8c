# Name of the section.
name = The money: how much is possible, and who checks it

# A yardstick of what was politically possible, beside what the same payers pay here.
yardstick = { IN($fund) }: { SHARE($share) } of GDP a year; the same payers pay { SHARE($plan) } with the plan and { SHARE($adHoc) } ad hoc

measure = Paid a year as a percentage of the payers’ GDP; own-stock orders are in it, the rest of their defence spending is not

percent = % of GDP a year

aYear = A year

# Of what the plan spends: under conditions, and where contracts can be checked.
shares = Of what the plan spends, { SHARE($conditions) } comes from funds whose sources state conditions, and { SHARE($open) } from funds whose contracts are at least partly published as open data

# What the commands can check.
commands = Published contracts are asked questions by holdfast oversight flags, conditions and their dates by holdfast oversight conditions. Where contracts are closed or nothing is known, neither can say anything; a fund without stated conditions is not thereby without rules.

noOversight = The case does not say which of its funds have conditions or publish their contracts.

conditions = Conditions

contracts = Contracts

noneStated = none stated in its sources

# The case has no row on this fund: nobody looked.
notRecorded = not recorded in this case

published = published

partly = partly published

closed = not published

unknown = not known

caption = Paid over the period, and what is known of conditions and contracts
