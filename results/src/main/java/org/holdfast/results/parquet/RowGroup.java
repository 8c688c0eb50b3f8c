package org.holdfast.results.parquet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * A group of rows in memory, encoded and compressed column by column. Some columns are written row
 * by row; words that repeat over many rows are written as such, which is ten times as fast.
 */
final class RowGroup {
    private static final int PAGE = 1 << 20;

    private final MessageType schema;
    private final ParquetProperties properties;
    private final ColumnChunkPageWriteStore pages;
    private final CodecFactory codecs;
    private final ColumnWriteStore store;
    private final Map<String, ColumnWriter> columns = new LinkedHashMap<>();
    private long rows;

    /**
     * An empty group.
     *
     * @param each names of the columns that are written row by row
     */
    RowGroup(MessageType schema, List<String> each) {
        this.schema = schema;
        properties =
                ParquetProperties.builder()
                        .withPageSize(PAGE)
                        .withDictionaryEncoding("value", false)
                        .withByteStreamSplitEncoding("value", true)
                        .build();
        codecs = new CodecFactory(new PlainParquetConfiguration(), PAGE);
        var zstd = codecs.getCompressor(CompressionCodecName.ZSTD);
        pages =
                ColumnChunkPageWriteStore.builder()
                        .withSchema(schema)
                        .withAllocator(properties.getAllocator())
                        .withColumnIndexTruncateLength(properties.getColumnIndexTruncateLength())
                        .withCompressorProvider(column -> zstd)
                        .build();
        List<Type> types = each.stream().map(schema::getType).toList();
        MessageType some = new MessageType(schema.getName(), types);
        store = properties.newColumnWriteStore(some, pages);
        for (ColumnDescriptor column : some.getColumns()) {
            columns.put(column.getPath()[0], store.getColumnWriter(column));
        }
    }

    /** Where the numbers of a column that is written row by row go. */
    ColumnWriter column(String name) {
        ColumnWriter column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column " + name + " among " + columns.keySet());
        }
        return column;
    }

    /** Ends a row. */
    void endRow() {
        store.endRecord();
        rows++;
    }

    /**
     * Writes a whole column of words that repeat.
     *
     * @param words the words in the order of the rows; the same word may come again later
     * @param times in how many rows each of them stands
     */
    void words(String column, List<String> words, int times) throws IOException {
        List<String> different = new ArrayList<>(words.stream().distinct().toList());
        ColumnDescriptor descriptor = schema.getColumnDescription(new String[] {column});
        PageWriter writer = pages.getPageWriter(descriptor);
        Statistics<?> statistics = Statistics.createStats(schema.getType(column));
        List<BytesInput> spelled = new ArrayList<>();
        for (String word : different) {
            byte[] letters = word.getBytes(StandardCharsets.UTF_8);
            statistics.updateStats(Binary.fromConstantByteArray(letters));
            spelled.add(BytesInput.fromInt(letters.length));
            spelled.add(BytesInput.from(letters));
        }
        int width = BytesUtils.getWidthFromMaxInt(different.size() - 1);
        int count = Math.multiplyExact(words.size(), times);
        try (var ids =
                new RunLengthBitPackingHybridEncoder(
                        width, PAGE / 16, PAGE, properties.getAllocator())) {
            for (String word : words) {
                int id = different.indexOf(word);
                for (int k = 0; k < times; k++) {
                    ids.writeInt(id);
                }
            }
            writer.writePage(
                    BytesInput.concat(BytesInput.from(new byte[] {(byte) width}), ids.toBytes()),
                    count,
                    count,
                    statistics,
                    Encoding.RLE,
                    Encoding.RLE,
                    Encoding.RLE_DICTIONARY);
        }
        writer.writeDictionaryPage(
                new DictionaryPage(BytesInput.concat(spelled), different.size(), Encoding.PLAIN));
    }

    /** Ends the group: what is still open is encoded and compressed. */
    RowGroup complete() {
        store.flush();
        store.close();
        codecs.release();
        return this;
    }

    long rows() {
        return rows;
    }

    ColumnChunkPageWriteStore pages() {
        return pages;
    }
}
