package org.holdfast.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.holdfast.model.Text;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLState;

/** A database on a PostgreSQL server, for a team. */
record Postgres(String name, DataSource source) implements Database {
    /** Told apart from what other programs lock in the same database. */
    private static final int IMPORTS = 0x486f6c64;

    private static final int LOG = IMPORTS + 1;

    /**
     * The database at an address such as {@code postgresql://user@host:5432/database}. Without a
     * password in it, PGPASSWORD and the file {@code .pgpass} are asked.
     */
    static Postgres at(String address) throws StoreException {
        URI uri;
        try {
            uri = new URI(address.startsWith("jdbc:") ? address.substring(5) : address);
        } catch (URISyntaxException e) {
            throw wrong(withoutPassword(address));
        }
        String path = uri.getPath() == null ? "" : uri.getPath();
        boolean isOurs = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
        if (!isOurs || uri.getHost() == null || path.length() < 2) {
            throw wrong(withoutPassword(address));
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        PGSimpleDataSource source = new PGSimpleDataSource();
        String place = "//" + uri.getHost() + port + uri.getRawPath();
        try {
            source.setUrl("jdbc:postgresql:" + place + query);
        } catch (IllegalArgumentException e) {
            throw wrong(withoutPassword(address));
        }
        String user = System.getProperty("user.name");
        if (uri.getUserInfo() != null) {
            String[] parts = uri.getUserInfo().split(":", 2);
            user = parts[0];
            if (parts.length > 1) {
                source.setPassword(parts[1]);
            }
        }
        if (!query.contains("user=")) {
            source.setUser(user);
        }
        if (source.getPassword() == null && System.getenv("PGPASSWORD") != null) {
            source.setPassword(System.getenv("PGPASSWORD"));
        }
        source.setApplicationName("holdfast");
        return new Postgres("postgresql:" + place, source);
    }

    private static StoreException wrong(String address) {
        return new StoreException(StoreMessages.noAddress(address));
    }

    private static String withoutPassword(String address) {
        return address.replaceAll(":[^:@/]*@", ":...@")
                .replaceAll("password=[^&]*", "password=...");
    }

    @Override
    public Connection reading() throws SQLException {
        Connection connection = source.getConnection();
        return begun(connection, Connection.TRANSACTION_REPEATABLE_READ);
    }

    @Override
    public Connection writing() throws SQLException {
        Connection connection = source.getConnection();
        return begun(connection, Connection.TRANSACTION_READ_COMMITTED);
    }

    private static Connection begun(Connection connection, int isolation) throws SQLException {
        try {
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void lockImports(Connection writing) throws SQLException {
        lock(writing, IMPORTS);
    }

    @Override
    public void lockLog(Connection writing) throws SQLException {
        lock(writing, LOG);
    }

    /** Ends with the transaction; one for each schema, of which a database may have several. */
    private static void lock(Connection writing, int what) throws SQLException {
        try (Statement statement = writing.createStatement()) {
            statement.execute(
                    "SELECT pg_advisory_xact_lock(" + what + ", hashtext(current_schema()))");
        }
    }

    @Override
    public boolean hasTable(Connection connection, String table) throws SQLException {
        return Sql.has(
                connection,
                "SELECT 1 FROM information_schema.tables"
                        + " WHERE table_schema = current_schema() AND table_name = ?",
                table);
    }

    @Override
    public StoreException explain(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (PSQLState.isConnectionError(state)) {
            return new StoreException(
                    StoreMessages.unreachable(name, String.valueOf(e.getMessage())), e);
        }
        if (state.startsWith("28")) {
            return new StoreException(StoreMessages.refused(name), e);
        }
        if (state.equals("3D000")) {
            return new StoreException(StoreMessages.missing(name), e);
        }
        if (state.equals("42501")) {
            return new StoreException(
                    StoreMessages.forbidden(name, String.valueOf(e.getMessage())), e);
        }
        return new StoreException(Text.same(name + ": " + e.getMessage()), e);
    }

    @Override
    public String toString() {
        return name;
    }
}
