package org.tisserand.network;

import java.util.Optional;
import java.util.function.Supplier;

/** A value made when it is first asked for; whoever asks meanwhile waits for it. */
final class Once<T> {

    private final Supplier<T> make;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> make) {
        this.make = make;
    }

    synchronized T get() {
        T value = made.orElseGet(make);
        made = Optional.of(value);
        return value;
    }
}
