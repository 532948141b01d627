package org.touchstone.directory;

/** How a centre delivers beside its own sites (QMR-038); consortia are records of their own. */
public enum ArrangementKind {
    COLLABORATION,
    DISTANCE_LEARNING
}
