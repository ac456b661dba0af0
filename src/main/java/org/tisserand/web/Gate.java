package org.tisserand.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Who may pass: only calls to our own name (no DNS rebinding), changes only from our own pages or from programs (no
 * cross-site form), and only with the token, as a bearer or in a cookie.
 */
final class Gate {

    /** The most that one upload may weigh, in bytes. */
    static final long LARGEST_REQUEST = 100L << 20;

    private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'; img-src 'self' data:";
    private static final int DAY = 86_400;

    private final WebSettings settings;

    Gate(WebSettings settings) {
        this.settings = settings;
    }

    /** Before anything else: headers that every answer bears, and calls that are none of ours. */
    void greet(Context ctx) {
        // No referrer at all would make browsers say « Origin: null » when a form of ours is sent.
        ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-cache");
        if (!ours(ctx)) {
            throw new Refusal(421, "wrong-host");
        }
        if (!READS.contains(ctx.method()) && !sameSite(ctx)) {
            throw new Refusal(403, "cross-site");
        }
        if (ctx.req().getContentLengthLong() > LARGEST_REQUEST) {
            throw new Refusal(413, "too-large", LARGEST_REQUEST >> 20);
        }
    }

    /** Before a matched route: the token, unless the route is for anyone. */
    void admit(Context ctx) {
        if (ctx.routeRoles().contains(Role.ANYONE) || known(bearer(ctx)) || known(cookie(ctx))) {
            return;
        }
        if (HandlerType.GET.equals(ctx.method()) && known(Optional.ofNullable(ctx.queryParam("token")))) {
            trade(ctx);
            return;
        }
        throw new Refusal(401, "no-token");
    }

    private boolean ours(Context ctx) {
        int port = ctx.req().getLocalPort();
        String host = Optional.ofNullable(ctx.header("Host")).orElse("");
        return Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port).contains(host);
    }

    private static boolean sameSite(Context ctx) {
        Optional<String> fetched = Optional.ofNullable(ctx.header("Sec-Fetch-Site"));
        Optional<String> origin = Optional.ofNullable(ctx.header("Origin"));
        return fetched.map(Set.of("same-origin", "none")::contains).orElse(true)
                && origin.map(("http://" + ctx.header("Host"))::equals).orElse(true);
    }

    private static Optional<String> bearer(Context ctx) {
        return Optional.ofNullable(ctx.header("Authorization"))
                .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(header -> header.substring(7).strip());
    }

    private static Optional<String> cookie(Context ctx) {
        return Optional.ofNullable(ctx.cookie(cookieName(ctx)));
    }

    // Cookies know hosts, not ports: two Tisserands side by side must not undo each other's.
    private static String cookieName(Context ctx) {
        return "tisserand-" + ctx.req().getLocalPort();
    }

    private boolean known(Optional<String> token) {
        byte[] ours = settings.token().getBytes(StandardCharsets.UTF_8);
        return token.map(theirs -> MessageDigest.isEqual(ours, theirs.getBytes(StandardCharsets.UTF_8)))
                .orElse(false);
    }

    private void trade(Context ctx) {
        var cookie = new Cookie(cookieName(ctx), settings.token(), "/", DAY, false, true);
        cookie.setSameSite(SameSite.STRICT);
        ctx.cookie(cookie);
        ctx.redirect(Addresses.without(ctx, "token"), HttpStatus.SEE_OTHER);
        ctx.skipRemainingHandlers();
    }
}
