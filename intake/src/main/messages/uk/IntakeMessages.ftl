## Where


line = рядок

entry = поле

column = стовпець
