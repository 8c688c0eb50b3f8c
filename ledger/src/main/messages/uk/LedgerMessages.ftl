PROMISED = обіцяно
COMMITTED = зобов’язано
ALLOCATED = виділено
CONTRACTED = законтрактовано
PAID = оплачено
DELIVERED = доставлено
WITHDRAWN = відкликано
CORRECTED = виправлено
