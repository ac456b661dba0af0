package org.tisserand.demo;

import java.util.List;

/**
 * Something true of the invented region that an honest reader of the workbook should find.
 *
 * @param kind          what sort of truth
 * @param subjects      ids of the actors, collaborations or offers it is about, sorted; a bond is given by its two actors
 * @param decoySubjects ids of its decoy: alike in every respect but one, and therefore not to be reported
 * @param what          the truth, and how its decoy differs, in words
 */
record PlantedTruth(Kind kind, List<String> subjects, List<String> decoySubjects, String what) {

    /** The sorts of truth planted. */
    enum Kind {
        OVERLAP,
        SILO,
        BRIDGE,
        UNDER_SERVED,
        IMPROBABLE_PAIR,
        MANDATE_WITHOUT_RESOURCES,
        SHARED_STEPS,
        ONE_WAY_AGENDA,
        PARALLEL_MECHANISM,
        WORK_ZONE,
        POOLING,
        DELEGATION
    }

    PlantedTruth {
        subjects = subjects.stream().sorted().toList();
        decoySubjects = decoySubjects.stream().sorted().toList();
    }
}
