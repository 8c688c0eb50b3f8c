package org.holdfast.store.audit;

/**
 * An entry as a store has it, sound or not.
 *
 * @param place the number under which it is stored, counted from 1
 * @param text the text of an {@link Entry}, if nobody changed it
 * @param leaf the hash of that text as a leaf, if nobody changed it
 */
public record Line(long place, String text, String leaf) {
    static Line of(Entry entry) {
        String text = entry.text();
        return new Line(entry.number(), text, Entry.leaf(text).toString());
    }
}
