# $how (org.holdfast.model.PlanBeside.Otherwise)
title = { $how ->
    [LONGER] Wat verder vooruitkijken verandert
   *[WHOLE] Wat hele lijnen veranderen
}

longer = Wie { MONTHS($more) } verder vooruitkijkt, moet in de eerste { MONTHS($first) } voor { SHARE($share) } van het geld andere lijnen en contracten kiezen.

whole = Met alleen hele lijnen zijn er { AMOUNT($whole) } tekortmaanden, en { AMOUNT($parts) } als elk deel van een lijn gebouwd kan worden; { SHARE($share) } van het geld van lijnen en contracten gaat ergens anders heen.

plan = Plan

asItIs = het plan

# $how (org.holdfast.model.PlanBeside.Otherwise)
other = { $how ->
    [LONGER] met de langere horizon
   *[WHOLE] in hele lijnen
}

missed = Gemist

spent = Uitgegeven

sides = In de maanden van de casus; tekortmaanden onder het minimum

year = Jaar

lineByFirm = nieuwe lijnen, betaald door het bedrijf: { $subject }

lineByPublic = nieuwe lijnen, betaald door de overheid: { $subject }

contract = contract van { $months } maanden: { $subject }

differences = Lijnen en contracten die meer dan een twintigste verschillen

more = Geld van lijnen en contracten, per jaar{ $more ->
    [0] .
   *[other] ; nog { $more } staan in het bestand.
}

readLonger = Wat aan het eind van de casus loopt, loopt door zoals in de laatste maanden en met het geld van het laatste jaar; groei groeit verder. Het langere plan houdt van deze maanden wat zijn eigen doelen toelaten, zodat een gelijkspel niet voor een verschil doorgaat: wat verschilt, vraagt de langere blik. Maanden na de casus tellen in geen van beide sommen.

readWhole = Beide plannen zijn in halve jaren gemaakt. Van elke uitbreiding worden over de hele horizon alleen hele veelvouden van { SHARE($lump) } gebouwd, wie ook betaalt; wanneer blijft open. Het plan in hele lijnen kan { SHARE($gap) } boven het beste liggen dat er is, naar de gewogen som van alle doelen; het plan in delen is naar die som een grens van onderaf, maar niet voor elk doel apart. Geld weegt in die som het minst: binnen die marge kan het plan in hele lijnen meer kosten dan nodig.

rates = Het andere plan laat ook geen producent onder zijn minimumtempo draaien, het deel van zijn lijnen dat volgens de casus moet draaien om ze in stand te houden: in een half jaar maakt hij ten minste zoveel, of niets. Het plan in delen telt { WHOLE($running) } halve jaren waarin een producent draait; in { WHOLE($below) } daarvan maakt hij minder en wordt de rest warm gehouden of gesloten.
