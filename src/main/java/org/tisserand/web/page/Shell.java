package org.tisserand.web.page;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tisserand.model.Language;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.model.Words;
import org.tisserand.web.Addresses;

/** What surrounds every page: its language and words, where it stands in the menu, and addresses that keep the filters. */
public final class Shell {

    private static final List<String> KEPT = List.of("period", "kinds", "minStrength", "projection");

    private final Words words;
    private final PageId page;
    private final String below;
    private final Map<String, List<String>> query;
    private final long dataVersion;

    private Shell(Words words, PageId page, String below, Map<String, List<String>> query, long dataVersion) {
        this.words = words;
        this.page = page;
        this.below = below;
        this.query = new TreeMap<>(query);
        this.dataVersion = dataVersion;
    }

    static Shell of(Context ctx, Language language, PageId page, long dataVersion) {
        String below = ctx.path()
                .substring(Math.min(ctx.path().length(), page.path(language).length()));
        return new Shell(Words.in(language), page, below, ctx.queryParamMap(), dataVersion);
    }

    /** The surroundings of a page that is none of the menu's. */
    static Shell bare(Language language) {
        return new Shell(Words.in(language), PageId.PORTRAIT, "", Map.of(), 0);
    }

    /** The same surroundings, the language switch leading to the page of the menu itself. */
    Shell atRoot() {
        return new Shell(words, page, "", Map.of(), dataVersion);
    }

    public Words words() {
        return words;
    }

    public Language language() {
        return words.language();
    }

    public Language otherLanguage() {
        return language() == Language.FR ? Language.EN : Language.FR;
    }

    /** This very page in the other language, filters kept. */
    public String otherAddress() {
        return page.path(otherLanguage()) + below + Addresses.query(query, "");
    }

    public PageId page() {
        return page;
    }

    public List<PageId> menu() {
        return List.of(PageId.values());
    }

    public long dataVersion() {
        return dataVersion;
    }

    public String say(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    public String say(Phrase phrase) {
        return words.say(phrase);
    }

    public String number(double value, int digits) {
        return words.number(value, digits);
    }

    /** The number in the reader's format, or why there is none. */
    public String value(Value value, int digits) {
        return value instanceof Value.Undefined undefined
                ? say("undefined." + undefined.reason())
                : number(value.asDouble().orElseThrow(), digits);
    }

    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language().locale())
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }

    /** A page of the menu, the network's recipe kept. */
    public String link(PageId to) {
        return to.path(language()) + recipe();
    }

    /** A page below one of the menu's: {@code /fr/acteurs/12}. */
    public String link(PageId to, String... segments) {
        return link(to, Map.of(), segments);
    }

    /** The same with more parameters. */
    public String link(PageId to, Map<String, String> more, String... segments) {
        String path = Arrays.stream(segments).map(Addresses::encode).collect(Collectors.joining("/", "/", ""));
        return to.path(language()) + path + recipe(more);
    }

    /** A page of the menu, the network's recipe kept, with more parameters. */
    public String with(PageId to, Map<String, String> more) {
        return to.path(language()) + recipe(more);
    }

    /** The network's recipe as a query; empty for the default one. */
    public String recipe() {
        return recipe(Map.of());
    }

    /** The same with more parameters. */
    String recipe(Map<String, String> more) {
        Map<String, List<String>> kept = kept();
        more.forEach((name, value) -> kept.put(name, List.of(value)));
        return Addresses.query(kept, "");
    }

    private Map<String, List<String>> kept() {
        var kept = new TreeMap<>(query);
        kept.keySet().retainAll(KEPT);
        return kept;
    }

    /** The network's recipe as a form's hidden fields: name and value, as often as the address has it. */
    public List<Map.Entry<String, String>> recipeFields() {
        return kept().entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> Map.entry(each.getKey(), value)))
                .toList();
    }

    /** The value of a parameter of this page, empty where it has none. */
    public String asked(String parameter) {
        return String.join(",", query.getOrDefault(parameter, List.of("")));
    }

    /** This page with one parameter changed, the others kept. */
    public String with(String parameter, String value) {
        var changed = new TreeMap<>(query);
        changed.put(parameter, List.of(value));
        return page.path(language()) + below + Addresses.query(changed, "");
    }

    /** The picture of the network, by the page's recipe. */
    public String picture(String... parameters) {
        String more = String.join("&", parameters);
        String recipe = recipe();
        String joint = recipe.isEmpty() ? "?" : "&";
        String language = "lang=" + language().code();
        return "/api/v1/network.svg" + recipe + joint + language + (more.isEmpty() ? "" : "&" + more);
    }
}
