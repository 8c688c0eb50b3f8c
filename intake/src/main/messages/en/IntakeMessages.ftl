## Where


line = line

entry = entry

column = column
