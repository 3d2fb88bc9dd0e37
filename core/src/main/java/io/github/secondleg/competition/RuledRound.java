package io.github.secondleg.competition;

import io.github.secondleg.TiebreakChain;

/** A round and the rules of its ties. */
record RuledRound(Round round, TiebreakChain rules) {}
