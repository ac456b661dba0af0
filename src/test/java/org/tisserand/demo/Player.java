package org.tisserand.demo;

/**
 * An actor of the invented region.
 *
 * @param role   what it plays in the story, unique: {@code mrc0}, {@code m2.4}, {@code atelier}
 * @param id     its identifier in the workbook, which differs by seed
 * @param name   invented
 * @param kind   « Type », as a planner writes it
 * @param sector « Secteur », as a planner writes it
 * @param level  « Niveau »
 * @param place  code of its territory
 * @param mrc    index of the MRC where it works
 */
record Player(String role, String id, String name, String kind, String sector, String level, String place, int mrc) {}
