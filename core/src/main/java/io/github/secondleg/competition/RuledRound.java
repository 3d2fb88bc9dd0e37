package io.github.secondleg.competition;

import io.github.secondleg.TiebreakChain;

/** A round with the rules that hold in it. */
record RuledRound(Round round, TiebreakChain rules) {}
