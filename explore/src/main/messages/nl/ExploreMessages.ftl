## Exploring

CASES_FIGURE = van het cijfer van de casus
