## Exploring

CASES_FIGURE = of the case’s figure
