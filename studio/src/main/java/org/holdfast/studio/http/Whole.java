package org.holdfast.studio.http;

import java.util.List;

/**
 * How the server is, as a whole and part by part.
 *
 * @param status {@code ok}, or {@code failing} if a part is dead
 * @param waiting runs that wait
 * @param running runs that are computed
 */
public record Whole(String status, String version, int waiting, int running, List<Part> parts) {
    public Whole {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the server.
     *
     * @param name {@code runs}, {@code pages} or {@code store}
     * @param state {@code ok}; {@code limping} if something failed and is tried again; {@code dead}
     * @param why what is wrong; empty if nothing is
     */
    public record Part(String name, String state, String why) {
        private static final String OK = "ok";
        private static final String DEAD = "dead";

        public static Part well(String name) {
            return new Part(name, OK, "");
        }

        public static Part limping(String name, String why) {
            return new Part(name, "limping", why);
        }

        public static Part dead(String name, String why) {
            return new Part(name, DEAD, why);
        }
    }

    /** The whole of these parts: failing if one of them is dead. */
    public static Whole of(String version, int waiting, int running, List<Part> parts) {
        boolean well = parts.stream().noneMatch(p -> p.state().equals(Part.DEAD));
        return new Whole(well ? Part.OK : "failing", version, waiting, running, parts);
    }

    boolean isWell() {
        return status.equals(Part.OK);
    }
}
