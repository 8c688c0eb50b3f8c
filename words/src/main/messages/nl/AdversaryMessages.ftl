THE_ADVERSARY = Wat de tegenstander kan betalen

WEAPON = Wapen

COST_FIRST = Kosten per stuk, eerste maand

COST_LAST = Kosten per stuk, laatste maand

MADE_FIRST = Gemaakt in de eerste maand

MADE_LAST = Gemaakt in de laatste maand


WISHED_LAST = Zonder grens aan fabrieken en geld

LIMIT = Wat hem aan het eind begrenst

NO_LIMIT = zijn eigen groei

PLANTS = zijn fabrieken

MONEY = zijn geld

finding = { $limit ->
    [NOTHING] { CAPITAL(IN($item)) }: de tegenstander gaat van { AMOUNT($first) } naar { AMOUNT($last) } per maand, zo ver als zijn eigen groei hem brengt
    [PLANTS] { CAPITAL(IN($item)) }: de tegenstander gaat van { AMOUNT($first) } naar { AMOUNT($last) } per maand; meer kunnen zijn fabrieken niet maken
   *[MONEY] { CAPITAL(IN($item)) }: de tegenstander gaat van { AMOUNT($first) } naar { AMOUNT($last) } per maand; voor meer ontbreekt hem het geld
    }

explained = In elke maand komen zijn fabrieken eerst: meer dan zij kunnen maakt hij niet. Kost dat samen met wat hij koopt meer dan zijn geld van die maand, dan krimpt alles met hetzelfde deel. Hij vuurt af wat hij zou willen, voor zover hij het heeft. Wat hij leert maken, wordt goedkoper, telkens als er twee keer zoveel van is gemaakt.

money = Van { AMOUNT($billion) } miljard { CURRENCY($currency) } per jaar voor deze wapens geeft hij in het eerste jaar { SHARE($first) } uit en in het laatste { SHARE($last) }.

answers = De tegenstander reageert niet op ons plan. De instellingen die zijn geld van het ene wapen naar het andere verleggen, tonen waar een antwoord op uitkomt; ze staan uit, tenzij een scenario ze aanzet.

ANSWER = Als de tegenstander antwoordt

AS_IN_THE_SCENARIO = Als in het scenario

SETTING = Gezet op

PLAN_MISSES = Tekort met het plan

AD_HOC_MISSES = Tekort ad hoc

TURNS = De uitkomst kantelt bij

answersCaption = Tekortmaanden onder het minimum in de centrale variant. Niemand plant opnieuw: plan en ad hoc passen zich aan volgens een regel.

nothingTurns = Geen van deze antwoorden verandert welke van de twee minder tekort heeft. Het ergst voor het plan: { IN($worst) }; dan telt het { ITEMMONTHS($plan) }, ad hoc { ITEMMONTHS($adHoc) }.

turning = { IN($name) } ({ $setting })

turnsAt = Welke van de twee minder tekort heeft, kantelt bij: { AND($answers) }.
