package org.holdfast.store;

import java.nio.file.Path;
import java.time.InstantSource;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.MadeUp;

/**
 * A program that imports one made-up file after another and prints the number of each when it was
 * told that it is safe. Arguments: address, first number, how many, events of each.
 */
final class Importer {
    private Importer() {}

    public static void main(String[] args) throws Exception {
        String address = args[0];
        int first = Integer.parseInt(args[1]);
        int count = Integer.parseInt(args[2]);
        int events = Integer.parseInt(args[3]);
        Store store =
                address.startsWith("postgresql:")
                        ? Store.makeAt(address, Path.of("target"))
                        : Store.make(Path.of(address));
        try (LedgerStore ledger = store.ledger("Importer", InstantSource.system())) {
            System.out.println("ready");
            for (int number = first; number < first + count; number++) {
                MadeUp.take(ledger, number, events);
                System.out.println(number);
            }
        }
    }
}
