package org.holdfast.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.holdfast.model.Language;

/** Texts of the command line's own. */
final class Say {
    private Say() {}

    /** Why a file could not be read or written, in words instead of a class of Java's. */
    static String why(IOException e) {
        return switch (e) {
            case NoSuchFileException none -> "there is no '" + none.getFile() + "'";
            case AccessDeniedException denied -> "no permission for '" + denied.getFile() + "'";
            case FileAlreadyExistsException there when there.getReason() != null ->
                    "'" + there.getFile() + "': " + there.getReason();
            case FileAlreadyExistsException there ->
                    "'" + there.getFile() + "' is there and is not a folder";
            case CharacterCodingException odd -> "it is not written in UTF-8";
            case FileSystemException other ->
                    lower(Objects.requireNonNullElse(other.getReason(), "it failed"));
            default -> lower(Objects.requireNonNullElse(e.getMessage(), "it failed"));
        };
    }

    private static String lower(String reason) {
        return reason.isEmpty()
                ? reason
                : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }

    /** The text in the language asked for. */
    static String in(Language language, String en, String nl) {
        return switch (language) {
            case EN -> en;
            case NL -> nl;
        };
    }
}
