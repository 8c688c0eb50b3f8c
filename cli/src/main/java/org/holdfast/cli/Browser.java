package org.holdfast.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens a page in a person's browser, where there is one. */
final class Browser {
    private Browser() {}

    static void open(String address, Environment around) {
        Optional<List<String>> command = command(address, around);
        if (command.isEmpty()) {
            return;
        }
        try {
            new ProcessBuilder(command.get())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            around.say("no browser could be opened; open " + address);
        }
    }

    private static Optional<List<String>> command(String address, Environment around) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return Optional.of(List.of("open", address));
        }
        if (system.contains("windows")) {
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", address));
        }
        boolean screen =
                around.variables().containsKey("DISPLAY")
                        || around.variables().containsKey("WAYLAND_DISPLAY");
        return screen ? Optional.of(List.of("xdg-open", address)) : Optional.empty();
    }
}
