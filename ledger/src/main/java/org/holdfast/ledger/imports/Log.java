package org.holdfast.ledger.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.imports.Remark.Sort;
import org.holdfast.model.Text;

/** What reading a file finds: events go on at once, the rest is kept for the report. */
public final class Log {
    private final String file;
    private final Consumer<Event> events;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Recognised> recognised = new ArrayList<>();
    private final Totals totals = new Totals();
    private long read;
    private long remarked;
    private long leftOut;
    private long count;

    public Log(String file, Consumer<Event> events) {
        this.file = file;
        this.events = events;
    }

    /** Name of the file that is read. */
    public String file() {
        return file;
    }

    /** A figure that is no event. */
    public void observation(Observation observation) {
        observations.add(observation);
    }

    List<Observation> observations() {
        return List.copyOf(observations);
    }

    /** An event that a row says. */
    public void event(Event event) {
        count++;
        events.accept(event);
    }

    /** An event that the file's own totals add up. */
    public void counted(Event event) {
        totals.add(event);
        event(event);
    }

    /** How a row was read. */
    public void remark(Locator where, Text what, String original) {
        remarks.add(new Remark(Sort.READING, where, what, original));
    }

    /** Where the file contradicts itself. */
    public void inconsistency(Locator where, Text what, String original) {
        remarks.add(new Remark(Sort.INCONSISTENCY, where, what, original));
    }

    /** A column that was found. */
    public void recognised(Recognised column) {
        recognised.add(column);
    }

    /** Counts a row that is in the ledger. */
    public void rowRead(boolean withRemark) {
        if (withRemark) {
            remarked++;
        } else {
            read++;
        }
    }

    /** Counts a row that is not in the ledger, and says why. */
    public void rowLeftOut(Locator where, Text why, String original) {
        leftOut++;
        remarks.add(new Remark(Sort.LEFT_OUT, where, why, original));
    }

    /** Adds up what the file's own totals add up. */
    public Totals totals() {
        return totals;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    List<Recognised> recognised() {
        return List.copyOf(recognised);
    }

    Rows rows() {
        return new Rows(read, remarked, leftOut);
    }

    long events() {
        return count;
    }
}
