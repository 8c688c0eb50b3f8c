package org.holdfast.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.holdfast.intake.BadFileException;
import org.holdfast.model.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Texts of the command line's own. */
final class Say {
    private Say() {}

    /**
     * Why a file could not be read or written, in words instead of a class of Java's; what the
     * system itself says stays as it is.
     */
    static Text reason(IOException e) {
        return switch (e) {
            case NoSuchFileException none -> CliMessages.thereNo(none.getFile());
            case AccessDeniedException denied -> CliMessages.noPermissionFor(denied.getFile());
            case FileAlreadyExistsException there when there.getReason() != null ->
                    Text.same("'" + there.getFile() + "': " + there.getReason());
            case FileAlreadyExistsException there -> CliMessages.thereNotFolder(there.getFile());
            case CharacterCodingException odd -> CliMessages.NOT_WRITTEN_UTF_8;
            case FileSystemException other -> failed(other.getReason());
            default -> failed(e.getMessage());
        };
    }

    /** That a command was used in a wrong way, in its language. */
    static ParameterException wrong(CommandSpec spec, Text why) {
        CommandLine command = spec.commandLine();
        return new ParameterException(command, why.in(Main.language(command)));
    }

    /** What to say of a file that was asked for and cannot be written. */
    static BadFileException unwritten(Path file, IOException e) {
        Text why = reason(e);
        return new BadFileException(CliMessages.cannotBeWritten(file.toString(), why));
    }

    private static Text failed(@Nullable String reason) {
        return reason == null || reason.isEmpty()
                ? CliMessages.FAILED
                : Text.same(Character.toLowerCase(reason.charAt(0)) + reason.substring(1));
    }
}
