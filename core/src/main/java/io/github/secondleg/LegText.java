package io.github.secondleg;

/** The text of a leg, as a results page prints it. */
final class LegText {
    private LegText() {}

    static String withDate(Leg leg) {
        return leg.date == null ? withoutDate(leg) : withoutDate(leg) + " on " + leg.date;
    }

    static String withoutDate(Leg leg) {
        if (leg instanceof Leg.Abandoned abandoned) {
            return leg.onPitch == null
                    ? "abandoned"
                    : "abandoned at " + leg.onPitch + (abandoned.stands() ? ", which stands" : "");
        }
        if (leg instanceof Leg.Awarded awarded) {
            return awarded.award()
                    + (awarded.counts() ? " awarded" : " awarded for the record only")
                    + (leg.onPitch == null ? "" : " (" + leg.onPitch + " on the pitch)");
        }
        if (leg instanceof Leg.Played) {
            return String.valueOf(leg.onPitch);
        }
        return leg instanceof Leg.Scheduled ? "scheduled" : leg instanceof Leg.Postponed ? "postponed" : "cancelled";
    }
}
