package org.touchstone.claim;

/** How a qualification comes to its certificates (decision D30); kept as data per family. */
enum ClaimRoute {
    /** By an accredited lead internal verifier, or by standards verification. */
    LIV_OR_SV,
    /** By standards verification alone. */
    SV,
    /** By neither: not one of the families that are verified this way. */
    NONE
}
