package org.tisserand.ingest.sheet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Words of lists, and the codes they stand for. */
class LexiconTest {

    @Test
    void everyCodeStandsForItself() {
        for (String list : Lexicon.lists()) {
            assertThat(Lexicon.codes(list)).as(list).allSatisfy(code -> assertThat(Lexicon.code(list, code))
                    .isEqualTo(code));
        }
    }
}
