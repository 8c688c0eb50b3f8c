CASES_FIGURE = від цифри кейсу
