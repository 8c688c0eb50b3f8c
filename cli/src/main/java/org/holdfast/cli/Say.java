package org.holdfast.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.holdfast.intake.BadFileException;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.jspecify.annotations.Nullable;

/** Texts of the command line's own. */
final class Say {
    private Say() {}

    /** Why a file could not be read or written, in words instead of a class of Java's. */
    static String why(IOException e) {
        return reason(e).en();
    }

    /** The same in both languages; what the system itself says stays as it is. */
    static Text reason(IOException e) {
        return switch (e) {
            case NoSuchFileException none ->
                    new Text(
                            "there is no '" + none.getFile() + "'",
                            "'" + none.getFile() + "' is er niet");
            case AccessDeniedException denied ->
                    new Text(
                            "no permission for '" + denied.getFile() + "'",
                            "geen toegang tot '" + denied.getFile() + "'");
            case FileAlreadyExistsException there when there.getReason() != null ->
                    Text.same("'" + there.getFile() + "': " + there.getReason());
            case FileAlreadyExistsException there ->
                    new Text(
                            "'" + there.getFile() + "' is there and is not a folder",
                            "'" + there.getFile() + "' is er al en is geen map");
            case CharacterCodingException odd ->
                    new Text("it is not written in UTF-8", "het is niet in UTF-8 geschreven");
            case FileSystemException other -> failed(other.getReason());
            default -> failed(e.getMessage());
        };
    }

    /** What to say of a file that was asked for and cannot be written. */
    static BadFileException unwritten(Path file, IOException e) {
        Text why = reason(e);
        return new BadFileException(
                "'" + file + "' cannot be written: " + why.en() + ".",
                "'" + file + "' is niet te schrijven: " + why.nl() + ".");
    }

    private static Text failed(@Nullable String reason) {
        return reason == null || reason.isEmpty()
                ? new Text("it failed", "het is mislukt")
                : Text.same(Character.toLowerCase(reason.charAt(0)) + reason.substring(1));
    }

    /** The text in the language asked for. */
    static String in(Language language, String en, String nl) {
        return switch (language) {
            case EN -> en;
            case NL -> nl;
        };
    }
}
