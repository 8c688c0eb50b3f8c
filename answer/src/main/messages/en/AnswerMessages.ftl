## Study

MONTH_LESS_LEAD_TIME = month less of lead time
