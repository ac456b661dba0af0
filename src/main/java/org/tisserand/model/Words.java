package org.tisserand.model;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * Every text that a person reads, in one language, from the message files {@code words/<room>_<language>.properties}.
 *
 * <p>Messages are {@link MessageFormat} patterns; apostrophes are typographic (’), so that none needs quoting. A key that
 * is missing is a programmer's mistake and fails with its name; a test holds both languages to the same keys.
 */
public final class Words {

    /** The rooms of the message files, one file each. */
    public static final List<String> ROOMS =
            List.of("lexicon", "sheets", "ingest", "metrics", "findings", "reports", "store", "web", "app");

    private static final Words FRENCH = new Words(Language.FR);
    private static final Words ENGLISH = new Words(Language.EN);

    private final Language language;
    private final Map<String, String> texts;

    private Words(Language language) {
        this.language = language;
        var all = new TreeMap<String, String>();
        for (String room : ROOMS) {
            var bundle = ResourceBundle.getBundle(
                    "words." + room,
                    language.locale(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (String key : bundle.keySet()) {
                if (all.put(key, bundle.getString(key)) != null) {
                    throw new IllegalStateException("Two message files hold the key " + key);
                }
            }
        }
        this.texts = Collections.unmodifiableMap(all);
    }

    public static Words in(Language language) {
        return language == Language.FR ? FRENCH : ENGLISH;
    }

    public Language language() {
        return language;
    }

    /** All keys and their patterns, sorted by key. */
    public Map<String, String> texts() {
        return texts;
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** @throws IllegalArgumentException if no message file holds {@code key} */
    public String text(String key, Object... arguments) {
        String pattern = find(key)
                .orElseThrow(() -> new IllegalArgumentException("No message has the key=" + key + " in " + language));
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** The lexicon's word for a code, or the code itself where the person used a word of their own. */
    public String term(String list, String code) {
        return find("lexicon." + list + "." + code).orElse(code);
    }

    /** A number in the reader's format, with at most {@code digits} decimals and a true minus sign; 0 bears none. */
    public String number(double value, int digits) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(digits);
        String text = format.format(value);
        return text.equals("-0") ? "0" : text.replace('-', '−');
    }

    /** A number in the reader's format, with {@code digits} decimals. */
    public String decimals(double value, int digits) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** The phrase as a text in this language. */
    public String say(Phrase phrase) {
        return String.valueOf(argument(phrase, true));
    }

    private Object argument(Phrase phrase, boolean alone) {
        if (phrase instanceof Phrase.Text text) {
            return text.text();
        } else if (phrase instanceof Phrase.Figure figure) {
            boolean whole = figure.digits() == 0;
            return alone || !whole ? number(figure.value(), figure.digits()) : (Object) figure.value();
        } else if (phrase instanceof Phrase.Term term) {
            return term(term.list(), term.code());
        } else if (phrase instanceof Phrase.Listing listing) {
            return listing(listing.items().stream().map(this::say).toList());
        }
        var message = (Phrase.Message) phrase;
        return text(
                message.key(),
                message.arguments().stream().map(each -> argument(each, false)).toArray());
    }

    private String listing(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        var head = new ArrayList<>(items.subList(0, items.size() - 1));
        return String.join(", ", head) + " " + text("list.and") + " " + items.get(items.size() - 1);
    }
}
