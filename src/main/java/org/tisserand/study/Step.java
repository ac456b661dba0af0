package org.tisserand.study;

/** How far a load has come. */
public enum Step {
    READ,
    CHECK,
    WRITE,
    COMPUTE
}
