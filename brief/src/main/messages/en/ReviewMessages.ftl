HEADING = Signed off

# $figures (int), $roles (int), $accepts (int), $disputes (int)
finding = { $figures ->
    [one] { WORD($figures) } figure was judged
   *[other] { WORD($figures) } figures were judged
    } by { $roles ->
    [one] { WORD($roles) } role
   *[other] { WORD($roles) } roles
    }: { $accepts } accepted, { $disputes } disputed

FIGURE = Figure
SEEN = As judged
ACCEPTS = accepts
DISPUTES = disputes
ABSTAINS = no view
OWN = Own median (5–95 %)
ROLE = Who and when
REASON = Why
remark = Figures are in the unit of their column in the case. A dissent stands beside the signatures and changes no answer; a figure that is not in the table was signed by nobody.
