package org.holdfast.cli;

/** A command that only holds others: by itself it can but say which there are. */
abstract class CommandGroup extends SubCommand {
    @Override
    public final Integer call() {
        spec().commandLine().usage(around().rawOut());
        return Exit.DONE;
    }
}
