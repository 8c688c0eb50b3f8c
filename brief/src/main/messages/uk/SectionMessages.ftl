SHORTFALL_UNDER_FLOOR_WITH_PLAN = нестача до мінімуму за планом
SHORTFALL = нестача до мінімуму
