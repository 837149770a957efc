package dateline.store;

import dateline.store.Tables.Dispatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

/**
 * Everything that {@code dateline check} looks at, one thing after another. What the database cannot hand out any more is a
 * fault like any other, and the rest goes on.
 */
final class WholeCheck {
    private final Shelving shelving;
    private final Connection connection;
    private final DSLContext sql;
    private final Consumer<Fault> faults;

    /** One thing to look at. */
    private interface Look {
        void look() throws SQLException;
    }

    WholeCheck(Shelving shelving, Connection connection, DSLContext sql, Consumer<Fault> faults) {
        this.shelving = shelving;
        this.connection = connection;
        this.sql = sql;
        this.faults = faults;
    }

    void check(LongConsumer progress) {
        WordSums words = new WordSums(shelving);
        boolean[] told = new boolean[2];
        TableCheck tables = new TableCheck(sql, faults);
        look("database", () -> shelving.ownFaults(connection)
                .forEach(what -> faults.accept(new Fault("database", what))));
        look("references", tables::references);
        look("dispatches", () -> {
            new Check(sql, faults, words).dispatches(progress);
            told[0] = true;
        });
        look("versions", tables::versions);
        look("names", () -> {
            tables.names(words);
            told[1] = true;
        });
        look("gathering", tables::gathered);
        look("journal", tables::journal);
        look("full-text index", () -> {
            shelving.readWords(connection, words);
            if (told[0]) {
                settle(words);
            }
        });
        look("index of names", () -> {
            shelving.readActorWords(connection, words::actorWord);
            if (told[1] && !words.namesAreRight()) {
                faults.accept(new Fault("index of names", "it does not hold the names of the actors"));
            }
        });
    }

    private void settle(WordSums words) {
        List<Long> wrong = new ArrayList<>();
        words.settle(wrong::add);
        for (List<Long> some : Lineages.slices(wrong)) {
            List<Long> strange = new ArrayList<>(some);
            for (Record r : sql.select(Dispatch.KEY, Dispatch.ID, Dispatch.VERSION)
                    .from(Dispatch.T)
                    .where(Dispatch.KEY.in(some))
                    .orderBy(Dispatch.KEY)
                    .fetch()) {
                strange.remove(r.get(Dispatch.KEY));
                faults.accept(new Fault(
                        "dispatch " + r.get(Dispatch.ID) + ", version " + r.get(Dispatch.VERSION),
                        "its words in the full-text index are not those of its title and body"));
            }
            if (!strange.isEmpty()) {
                faults.accept(new Fault("full-text index", "it holds words of dispatches that are not there"));
            }
        }
    }

    private void look(String place, Look look) {
        try {
            look.look();
        } catch (SQLException | DataAccessException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            faults.accept(new Fault(place, "it cannot be read: " + cause.getMessage()));
            startAfresh();
        } catch (NullPointerException | ClassCastException | IllegalArgumentException e) {
            // a column that may not be empty is empty, or holds what it cannot
            faults.accept(new Fault(place, "it holds what it should not: " + e.getMessage()));
        }
    }

    /** PostgreSQL answers nothing more in a transaction in which something failed. */
    private void startAfresh() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            faults.accept(new Fault("database", "the connection is lost: " + e.getMessage()));
        }
    }
}
