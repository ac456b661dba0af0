package org.tisserand.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.staticfiles.Location;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;
import io.javalin.security.Roles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tisserand.study.Study;
import org.tisserand.study.Tasks;
import org.tisserand.web.api.Api;
import org.tisserand.web.page.Errors;
import org.tisserand.web.page.Pages;
import org.tisserand.web.page.StopPages;

/** The pages and the API of one opened home, on loopback. */
public final class WebServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> HOOKS = Set.of("BEFORE", "AFTER", "BEFORE_MATCHED", "AFTER_MATCHED");

    private final Javalin javalin;
    private final Tasks tasks;

    private WebServer(Javalin javalin, Tasks tasks) {
        this.javalin = javalin;
        this.tasks = tasks;
    }

    /**
     * Serves the home that {@code study} has open.
     *
     * @param stop run once somebody has stopped Tisserand from its pages
     */
    public static WebServer start(Study study, WebSettings settings, Runnable stop) {
        return start(new StudyHome(study), settings, stop);
    }

    /**
     * Serves {@code home} until closed.
     *
     * @throws IllegalStateException if a route declares no least role
     */
    public static WebServer start(OpenHome home, WebSettings settings, Runnable stop) {
        var tasks = new Tasks();
        Javalin javalin = Javalin.create(config -> configure(config, home, settings, tasks, stop));
        for (Endpoint route : routes(javalin)) {
            boolean guarded = Optional.ofNullable(route.metadata(Roles.class))
                    .map(roles -> !roles.getRoles().isEmpty())
                    .orElse(false);
            if (!guarded) {
                throw new IllegalStateException("The route " + route.method + " " + route.path + " has no least role");
            }
        }
        return new WebServer(javalin.start(LOOPBACK, settings.port()), tasks);
    }

    private static void configure(
            JavalinConfig config, OpenHome home, WebSettings settings, Tasks tasks, Runnable stop) {
        config.startup.showJavalinBanner = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Gate.LARGEST_REQUEST;
        config.jetty.multipartConfig.maxTotalRequestSize(Gate.LARGEST_REQUEST >> 20, SizeUnit.MB);
        config.jetty.multipartConfig.maxFileSize(Gate.LARGEST_REQUEST >> 20, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.staticFiles.add(files -> {
            files.hostedPath = "/static";
            files.directory = "/web";
            files.location = Location.CLASSPATH;
            files.roles = Set.of(Role.ANYONE);
        });
        var drawings = new Drawings();
        var uploads = new Uploads();
        var gate = new Gate(settings);
        config.routes.before(gate::greet).beforeMatched(gate::admit);
        new Problems(new Errors(settings)).register(config.routes);
        var work = new LongWork(tasks);
        var changes = new Changes(home, tasks);
        new Api(home, drawings, work, changes).register(config);
        // The first route that fits answers: before the page of a metric by its id.
        new StopPages(home, stop).register(config.routes);
        new Pages(home, settings, drawings, uploads, work, changes).register(config.routes);
    }

    private static List<Endpoint> routes(Javalin javalin) {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map((ParsedEndpoint parsed) -> parsed.endpoint)
                .filter(route -> !HOOKS.contains(route.method.name()))
                .toList();
    }

    /** {@code GET /api/v1/health} and so on, for the test that holds routes and document together. */
    List<String> routes() {
        return routes(javalin).stream()
                .map(route -> route.method.name() + " " + route.path)
                .sorted()
                .toList();
    }

    public int port() {
        return javalin.port();
    }

    /** {@code http://127.0.0.1:7480} */
    public String address() {
        return "http://" + LOOPBACK + ":" + port();
    }

    @Override
    public void close() {
        tasks.close();
        javalin.stop();
    }
}
