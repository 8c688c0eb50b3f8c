package org.holdfast.studio.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.studio.http.ApiError;

/**
 * Sign-in at an identity provider: OpenID Connect, authorization code flow with PKCE, state and
 * nonce. What was begun in one browser ends only there: a cookie names it.
 */
public final class OpenId {
    private static final System.Logger LOG = System.getLogger(OpenId.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MILLIS = 10_000;
    private static final int BEGUN = 1_000;

    private final Settings settings;
    private final InstantSource clock;
    private final Map<String, Begun> begun =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Begun> eldest) {
                    return size() > BEGUN;
                }
            };
    private Optional<OIDCProviderMetadata> provider = Optional.empty();

    /**
     * Which provider.
     *
     * @param client our id there
     * @param secret our secret there
     * @param back where it sends people back: {@code …/api/openid/back}
     * @param newcomers role of who was never here; empty: they are refused
     */
    public record Settings(
            String issuer, String client, String secret, URI back, Optional<Role> newcomers) {}

    /** A sign-in that waits for the provider. */
    private record Begun(State state, Nonce nonce, CodeVerifier verifier, Instant until) {}

    /**
     * Where to send the browser.
     *
     * @param cookie names this sign-in in the browser
     */
    public record Start(URI to, String cookie) {}

    /**
     * Who came back.
     *
     * @param subject issuer and subject
     */
    public record Person(String subject, String name) {}

    public OpenId(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public Optional<Role> newcomers() {
        return settings.newcomers();
    }

    /** Begins a sign-in. */
    public Start start() {
        OIDCProviderMetadata at = provider();
        Begun next =
                new Begun(
                        new State(),
                        new Nonce(),
                        new CodeVerifier(),
                        clock.instant().plus(PATIENCE));
        String cookie = Tokens.make();
        synchronized (begun) {
            begun.put(Tokens.hash(cookie), next);
        }
        URI to =
                new AuthenticationRequest.Builder(
                                ResponseType.CODE,
                                new Scope("openid", "profile", "email"),
                                new ClientID(settings.client()),
                                settings.back())
                        .endpointURI(at.getAuthorizationEndpointURI())
                        .state(next.state())
                        .nonce(next.nonce())
                        .codeChallenge(next.verifier(), CodeChallengeMethod.S256)
                        .build()
                        .toURI();
        return new Start(to, cookie);
    }

    /** Ends a sign-in that was begun in this browser; it can be ended once. */
    public Person back(String cookie, String state, String code) {
        Begun before;
        synchronized (begun) {
            before = begun.remove(Tokens.hash(cookie));
        }
        if (before == null
                || clock.instant().isAfter(before.until())
                || !before.state().getValue().equals(state)) {
            throw ApiError.wrong(AccountMessages.SIGN_WAS_NOT_BEGUN_BROWSER);
        }
        try {
            return person(before, code);
        } catch (ParseException | IOException | BadJOSEException | JOSEException e) {
            LOG.log(System.Logger.Level.WARNING, "a sign-in elsewhere failed", e);
            throw ApiError.forbidden(AccountMessages.IDENTITY_PROVIDER_DID_NOT_CONFIRM);
        }
    }

    private Person person(Begun before, String code)
            throws ParseException, IOException, BadJOSEException, JOSEException {
        OIDCProviderMetadata at = provider();
        HTTPRequest request =
                new TokenRequest.Builder(
                                at.getTokenEndpointURI(),
                                new ClientSecretBasic(
                                        new ClientID(settings.client()),
                                        new Secret(settings.secret())),
                                new AuthorizationCodeGrant(
                                        new AuthorizationCode(code),
                                        settings.back(),
                                        before.verifier()))
                        .build()
                        .toHTTPRequest();
        request.setConnectTimeout(MILLIS);
        request.setReadTimeout(MILLIS);
        if (!(OIDCTokenResponseParser.parse(request.send()) instanceof OIDCTokenResponse tokens)) {
            throw new ParseException("the provider gave no token");
        }
        IDTokenClaimsSet claims =
                validator(at).validate(tokens.getOIDCTokens().getIDToken(), before.nonce());
        String subject = claims.getIssuer().getValue() + " " + claims.getSubject().getValue();
        String name =
                Optional.ofNullable(claims.getStringClaim("preferred_username"))
                        .or(() -> Optional.ofNullable(claims.getStringClaim("email")))
                        .orElse(claims.getSubject().getValue());
        return new Person(subject, name);
    }

    private IDTokenValidator validator(OIDCProviderMetadata at) throws MalformedURLException {
        return new IDTokenValidator(
                new Issuer(settings.issuer()),
                new ClientID(settings.client()),
                JWSAlgorithm.RS256,
                at.getJWKSetURI().toURL());
    }

    /** What the provider says of itself, asked at the first sign-in. */
    private synchronized OIDCProviderMetadata provider() {
        if (provider.isEmpty()) {
            try {
                provider =
                        Optional.of(
                                OIDCProviderMetadata.resolve(
                                        new Issuer(settings.issuer()), MILLIS, MILLIS));
            } catch (GeneralException | IOException e) {
                LOG.log(System.Logger.Level.WARNING, settings.issuer() + " cannot be asked", e);
                throw ApiError.wrong(AccountMessages.IDENTITY_PROVIDER_CANNOT_BE_REACHED);
            }
        }
        return provider.orElseThrow();
    }
}
