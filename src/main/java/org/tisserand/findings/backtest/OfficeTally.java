package org.tisserand.findings.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.tisserand.findings.backtest.Backtest.OfficeResult;
import org.tisserand.findings.pairs.Joining;
import org.tisserand.findings.pairs.Kernel;
import org.tisserand.findings.pairs.Offices;

/** Each shared service by itself: how well the pairs hidden for it are told from all others, from trial to trial. */
final class OfficeTally {

    /** One service on one trial. */
    private record Told(int positives, OptionalDouble joining, OptionalDouble shares) {}

    private final Map<String, List<Told>> byObject = new TreeMap<>();
    private int trials;

    /** @param trial of a snapshot, told which offices are filled */
    void add(Trial trial, ColdStart repeat) {
        Offices offices = trial.ground().offices();
        Joining joining = trial.ground().joining();
        trials++;
        for (int number = 0; number < offices.objects().size(); number++) {
            int office = number;
            String object = offices.objects().get(office);
            Answers answers = trial.answersOf(repeat.hiddenFor(object));
            if (!answers.formed().isEmpty()) {
                byObject.computeIfAbsent(object, key -> new ArrayList<>())
                        .add(new Told(
                                answers.formed().size(),
                                auc(trial, answers, a -> b -> joining.chance(a, b, office)),
                                auc(trial, answers, a -> b -> shares(offices, a, b, office) ? 1 : 0)));
            }
        }
    }

    private static boolean shares(Offices offices, int a, int b, int office) {
        return offices.isFilled(a, office)
                && offices.isFilled(b, office)
                && offices.table(a, office).length + offices.table(b, office).length > 0;
    }

    private static OptionalDouble auc(Trial trial, Answers answers, Kernel kernel) {
        Ranking ranking = Ranking.of(trial.pairs().column(kernel), answers);
        return ranking.auc(ranking.once());
    }

    List<OfficeResult> results() {
        var results = new ArrayList<OfficeResult>();
        byObject.forEach((object, all) -> results.add(new OfficeResult(
                object,
                (double) all.stream().mapToInt(Told::positives).sum() / trials,
                Performance.value(mean(all.stream().map(Told::joining).toList()), "no-pairs"),
                Performance.value(mean(all.stream().map(Told::shares).toList()), "no-pairs"))));
        return results;
    }

    private static OptionalDouble mean(List<OptionalDouble> all) {
        return all.stream().flatMapToDouble(OptionalDouble::stream).average();
    }
}
