package org.holdfast.studio.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.holdfast.studio.http.ApiError;

/**
 * Passwords as salted hashes: Argon2id (Biryukov, Dinu and Khovratovich 2016; RFC 9106) with the
 * parameters that OWASP names, in the text form of the PHC competition.
 */
public final class Passwords {
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int HASH = 32;

    /** Characters of a password at least, and at most. */
    static final int SHORTEST = 12;

    static final int LONGEST = 200;

    private static final Pattern FORM =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=([0-9]{1,2})"
                            + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final SecureRandom random = new SecureRandom();

    /** Each takes 19 MB and some 50 ms: a crowd at the door waits outside. */
    private final Semaphore atOnce = new Semaphore(2, true);

    /** What is compared with when there is no account: a hash that no password is known to have. */
    private final String nobodys = kept(bytes(SALT), bytes(HASH));

    /** Refuses a password that is too easy to guess. */
    public static void check(String password, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw ApiError.wrong(AccountMessages.passwordHasCharactersSentence(SHORTEST, LONGEST));
        }
        if (password.equalsIgnoreCase(name) || password.chars().distinct().count() < 5) {
            throw ApiError.wrong(AccountMessages.PASSWORD_TOO_EASY_GUESS);
        }
    }

    /** The text to keep of a password. */
    public String hash(String password) {
        byte[] salt = bytes(SALT);
        return kept(salt, argon2(password, salt, KIBIBYTES, PASSES, LANES, HASH));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String kept(byte[] salt, byte[] hash) {
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        KIBIBYTES,
                        PASSES,
                        LANES,
                        text.encodeToString(salt),
                        text.encodeToString(hash));
    }

    /** Whether a password is the one whose text was kept. Takes as long if there is none. */
    public boolean matches(String password, String kept) {
        Matcher form = FORM.matcher(kept.isEmpty() ? nobodys : kept);
        if (password.length() > LONGEST * 2 || !form.matches()) {
            return false;
        }
        byte[] expected = Base64.getDecoder().decode(form.group(5));
        byte[] found =
                argon2(
                        password,
                        Base64.getDecoder().decode(form.group(4)),
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)),
                        expected.length);
        return MessageDigest.isEqual(expected, found) && !kept.isEmpty();
    }

    private byte[] argon2(
            String password, byte[] salt, int kibibytes, int passes, int lanes, int length) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(kibibytes)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        byte[] hash = new byte[length];
        String same = Normalizer.normalize(password, Normalizer.Form.NFKC);
        atOnce.acquireUninterruptibly();
        try {
            argon2.generateBytes(same.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            atOnce.release();
        }
        return hash;
    }
}
