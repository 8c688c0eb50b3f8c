package org.holdfast.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;

class CsvFuzzTest {
    /** The library under our tables refuses bad bytes in the one way that we answer. */
    @FuzzTest(maxDuration = "1m")
    void aTableIsReadOrRefused(byte[] bytes) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .allowUnclosedQuote(false)
                        .ofNamedCsvRecord(new ByteArrayInputStream(bytes))) {
            reader.forEach(NamedCsvRecord::getFieldsAsMap);
        } catch (CsvParseException refused) {
            // what we ask for
        }
    }
}
