package org.holdfast.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"holdfast " + Program.version(), "Java " + Runtime.version()};
    }
}
