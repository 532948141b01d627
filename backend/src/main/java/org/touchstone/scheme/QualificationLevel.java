package org.touchstone.scheme;

/** Level of a qualification, lowest first. */
public enum QualificationLevel {
    ENTRY,
    L1,
    L2,
    L3,
    L4,
    L5,
    L6,
    L7,
    L8
}
