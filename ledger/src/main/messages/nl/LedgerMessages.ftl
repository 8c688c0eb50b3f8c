## Stage

PROMISED = beloofd
COMMITTED = toegezegd
ALLOCATED = toegewezen
CONTRACTED = besteld
PAID = betaald
DELIVERED = geleverd
WITHDRAWN = ingetrokken
CORRECTED = rechtgezet
