## Study

MONTH_LESS_LEAD_TIME = maand kortere aanlooptijd
