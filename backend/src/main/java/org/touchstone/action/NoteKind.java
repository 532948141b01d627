package org.touchstone.action;

/** What an entry of a recommendation's conversation is. */
enum NoteKind {
    STARTED,
    DECLINED,
    PROGRESS,
    REVIEWED
}
