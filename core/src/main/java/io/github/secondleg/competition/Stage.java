package io.github.secondleg.competition;

import io.github.secondleg.TiebreakChain;

/** A round with the rules that hold in it. */
record Stage(Round round, TiebreakChain rules) {}
