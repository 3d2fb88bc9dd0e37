package io.github.secondleg;

import io.github.secondleg.text.Note;
import java.util.Optional;

/** A criterion with the article that states it. */
record CitedTiebreaker(Tiebreaker rule, Citation article) implements Tiebreaker {
    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public String nameIn(Tie tie) {
        return rule.nameIn(tie);
    }

    @Override
    public Verdict judge(Tie tie) {
        return rule.judge(tie);
    }

    @Override
    public Optional<Citation> citation() {
        return Optional.of(article);
    }

    @Override
    public Note observe(Tie tie) {
        return rule.observe(tie);
    }

    @Override
    public Note summarise(Tie tie, Side winner) {
        return rule.summarise(tie, winner);
    }

    @Override
    public Tiebreaker citing(Citation other) {
        return rule.citing(other);
    }

    @Override
    public String toString() {
        return name() + " (" + article + ")";
    }
}
