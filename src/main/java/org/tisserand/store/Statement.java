package org.tisserand.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tisserand.model.Question;

/**
 * One file under {@code cypher/}: a statement and what its header says of it.
 *
 * @param name       folder and file without its ending: {@code questions/ties-by-sector-pair}
 * @param purpose    the header's first line
 * @param parameters name → type and meaning, in the header's order
 * @param returns    the columns of the answer; empty for a statement that returns nothing
 * @param text       the whole file, header included, as it is run
 */
record Statement(String name, String purpose, Map<String, String> parameters, List<String> returns, String text) {
    private static final Pattern PARAMETER = Pattern.compile("// param (\\w+): (.+)");
    private static final Pattern RETURNS = Pattern.compile("// returns (.+)");
    private static final String NOTHING = "nothing";

    /** @throws IllegalStateException if the header is malformed, with the file's name */
    static Statement parse(String name, String text) {
        List<String> header =
                text.lines().takeWhile(line -> line.startsWith("//")).toList();
        if (header.size() < 2 || header.size() == text.lines().count()) {
            throw malformed(name, "a header of at least a purpose and what it returns, then a statement, is wanted");
        }
        var parameters = new LinkedHashMap<String, String>();
        for (String line : header.subList(1, header.size() - 1)) {
            Matcher parameter = PARAMETER.matcher(line);
            if (!parameter.matches()) {
                throw malformed(name, "« " + line + " » is not « // param name: type, meaning »");
            }
            parameters.put(parameter.group(1), parameter.group(2));
        }
        return new Statement(name, header.get(0).substring(2).strip(), parameters, returned(name, header), text);
    }

    private static List<String> returned(String name, List<String> header) {
        Matcher returns = RETURNS.matcher(header.get(header.size() - 1));
        if (!returns.matches()) {
            throw malformed(name, "the header’s last line is not « // returns a, b »");
        }
        return returns.group(1).equals(NOTHING)
                ? List.of()
                : new ArrayList<>(List.of(returns.group(1).split(", ")));
    }

    private static IllegalStateException malformed(String name, String why) {
        return new IllegalStateException("cypher/%s.cypher is malformed: %s".formatted(name, why));
    }

    Question asQuestion() {
        return new Question(name.substring(name.indexOf('/') + 1), purpose, parameters, returns, text);
    }
}
