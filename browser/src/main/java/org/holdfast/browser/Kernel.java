package org.holdfast.browser;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Language;
import org.holdfast.simulator.KeptPlans;
import org.holdfast.simulator.Pack;
import org.holdfast.simulator.Simulator;
import org.teavm.jso.JSExport;

/** The functions that a page calls. What they give is JSON. */
public final class Kernel {
    private static final List<Simulator> SESSIONS = new ArrayList<>();

    private Kernel() {}

    /** Opens a pack; the number of the session. */
    @JSExport
    public static int open(byte[] pack) {
        SESSIONS.add(new Simulator(Pack.read(pack)));
        return SESSIONS.size() - 1;
    }

    /** Takes in further plans: kept ones, or a coarse one that was just made. */
    @JSExport
    public static void add(int session, byte[] plans, boolean coarse) {
        SESSIONS.get(session).add(KeptPlans.read(plans), coarse);
    }

    /**
     * Takes in a plan in years, from which nothing is told but where the awaited one should lie.
     */
    @JSExport
    public static void outline(int session, byte[] plans) {
        SESSIONS.get(session).outline(KeptPlans.read(plans));
    }

    /** The case, its levers, items and presets. */
    @JSExport
    public static String describe(int session, String language) {
        return SESSIONS.get(session).describe(Language.of(language).orElse(Language.EN));
    }

    /** What an address asks. */
    @JSExport
    public static String ask(int session, String address) {
        return SESSIONS.get(session).ask(address);
    }

    public static void main(String[] arguments) {}
}
