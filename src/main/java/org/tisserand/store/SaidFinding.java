package org.tisserand.store;

import org.tisserand.model.Finding;

/**
 * A finding and its sentence in both languages.
 *
 * @param finding    the finding
 * @param sentenceFr its statement in French
 * @param sentenceEn its statement in English
 */
public record SaidFinding(Finding finding, String sentenceFr, String sentenceEn) {}
