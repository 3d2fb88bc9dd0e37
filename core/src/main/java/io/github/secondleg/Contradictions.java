package io.github.secondleg;

/** The exceptions for facts that contradict those recorded earlier. */
final class Contradictions {
    private Contradictions() {}

    static Tie.ContradictionException ofFacts(String what, Object recorded, Object contradicting) {
        String message = TieErrors.contradiction(what, text(recorded), text(contradicting));
        return new Tie.ContradictionException(what, recorded, contradicting, message);
    }

    static Tie.ContradictionException ofRulings(Ruling recorded, Ruling contradicting) {
        String message = TieErrors.contradictingRulings(recorded, contradicting);
        return new Tie.ContradictionException("ruling", recorded, contradicting, message);
    }

    private static Object text(Object fact) {
        return fact instanceof Leg leg ? LegText.withoutDate(leg) : fact;
    }
}
