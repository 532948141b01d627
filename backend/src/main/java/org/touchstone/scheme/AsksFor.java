package org.touchstone.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the report must contain for an objective at a given level (QMR-187, decision D08). */
@Schema(
        name = "SchemeAsksFor",
        description = "What the report must contain for an objective at a level.")
public enum AsksFor {
    /** No essential action may be given; recommendations are optional. */
    NOTHING {
        @Override
        public boolean satisfiedBy(int essentialActions, int recommendations) {
            return essentialActions == 0;
        }
    },
    /** At least one of either. */
    ESSENTIAL_ACTION_OR_RECOMMENDATION {
        @Override
        public boolean satisfiedBy(int essentialActions, int recommendations) {
            return essentialActions + recommendations > 0;
        }
    },
    /** At least one essential action. */
    ESSENTIAL_ACTION {
        @Override
        public boolean satisfiedBy(int essentialActions, int recommendations) {
            return essentialActions > 0;
        }
    };

    /** Whether this many essential actions and recommendations on one objective fit the level. */
    public abstract boolean satisfiedBy(int essentialActions, int recommendations);
}
