HEADING = Signed off

# $figures (int), $roles (int), $accepts (int), $disputes (int), $abstains (int), $changed (int)
finding = { $figures ->
    [one] One figure was judged
   *[other] { CAPITAL(WORD($figures)) } figures were judged
    } by { $roles ->
    [one] { WORD($roles) } role
   *[other] { WORD($roles) } roles
    }: { $accepts } accepted, { $disputes } disputed{ $abstains ->
    [0] { "" }
   *[other] , { $abstains } without a view
    }{ $changed ->
    [0] { "" }
    [one] ; one signature is of a figure that has changed since
   *[other] ; { $changed } signatures are of figures that have changed since
    }

FIGURE = Figure
SEEN = As judged
NOW = Now
ACCEPTS = accepts
DISPUTES = disputes
ABSTAINS = no view
# $verdict (org.holdfast.model.Text)
ofAnother = { IN($verdict) }, of the earlier figure
OWN = Own median (5–95 %)
ROLE = Who and when
REASON = Why
remark = Figures are in the unit of their column in the case. A dissent stands beside the signatures and changes no answer; a figure that is not in the table was signed by nobody.
