## Where


line = regel

entry = naam

column = kolom
