package org.tisserand.findings.backtest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tisserand.findings.Places;
import org.tisserand.model.Facts;

/** What pairs that ties join have in common, for want of an event: the MRC of both, else the first of both. */
final class Causes {

    private final Map<String, String> districts = new HashMap<>();

    Causes(Facts facts) {
        var places = new Places(facts);
        facts.actors().forEach(each -> each.territory()
                .flatMap(places::district)
                .ifPresent(district -> districts.put(each.id(), district)));
    }

    String of(String low, String high) {
        Optional<String> district = Optional.ofNullable(districts.get(low));
        return district.filter(each -> each.equals(districts.get(high)))
                .map(each -> "district " + each)
                .orElse("actor " + low);
    }
}
