MONTH_LESS_LEAD_TIME = місяць менше будівництва
