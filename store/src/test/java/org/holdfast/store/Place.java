package org.holdfast.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.ledger.LedgerStore;
import org.jspecify.annotations.Nullable;

/**
 * Where a store lies in a test: a file, or a schema of its own on a PostgreSQL server. The server
 * is started for the tests, unless the system property {@code holdfast.postgres} or the variable
 * {@code HOLDFAST_POSTGRES} has the address of one, such as {@code
 * postgresql://postgres@localhost:5432/postgres}; its user must be allowed to make schemas.
 *
 * @param address the folder, or the server's address
 * @param jdbc the same for JDBC, to go past the program
 */
public record Place(String address, String jdbc) {
    private static @Nullable String server;

    /** A file in a folder. */
    public static Place inFolder(Path folder) {
        return new Place(folder.toString(), "jdbc:sqlite:" + folder.resolve(Store.FILE));
    }

    /** A new schema on the server. */
    public static Place onServer() {
        String schema = "test_" + UUID.randomUUID().toString().replace("-", "");
        String address = server();
        Place all = new Place(address, jdbc(address));
        all.sql("CREATE SCHEMA " + schema);
        String own = address + (address.contains("?") ? "&" : "?") + "currentSchema=" + schema;
        return new Place(own, jdbc(own));
    }

    private static synchronized String server() {
        if (server == null) {
            server =
                    Optional.ofNullable(System.getProperty("holdfast.postgres"))
                            .or(() -> Optional.ofNullable(System.getenv("HOLDFAST_POSTGRES")))
                            .orElseGet(Place::started);
        }
        return server;
    }

    /** A server of our own, which ends with the tests. */
    private static String started() {
        try {
            Path folder = Path.of("target", "postgres").toAbsolutePath();
            Files.createDirectories(folder);
            @SuppressWarnings("resource") // it closes itself when the program ends
            EmbeddedPostgres postgres =
                    EmbeddedPostgres.builder().setOverrideWorkingDirectory(folder.toFile()).start();
            return "postgresql://postgres:postgres@localhost:" + postgres.getPort() + "/postgres";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jdbc(String address) {
        String user = address.replaceAll("^postgresql://([^:@/]*)(:([^@/]*))?@.*$", "$1");
        String password = address.replaceAll("^postgresql://([^:@/]*)(:([^@/]*))?@.*$", "$3");
        return "jdbc:"
                + address.replaceAll("//[^@/]*@", "//")
                + (address.contains("?") ? "&" : "?")
                + "user="
                + user
                + (password.isEmpty() ? "" : "&password=" + password);
    }

    boolean isFile() {
        return jdbc.startsWith("jdbc:sqlite:");
    }

    /** The store, made at the first call. */
    Store store() {
        try {
            return isFile()
                    ? Store.make(Path.of(address))
                    : Store.makeAt(address, Path.of("target"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its ledger. */
    public LedgerStore ledger() {
        return store().ledger("Iris", InstantSource.system());
    }

    /** A connection past the program. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(jdbc);
    }

    /** Changes the database past the program. */
    void sql(String... statements) {
        try (Connection connection = connection();
                Statement run = connection.createStatement()) {
            for (String statement : statements) {
                run.execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
