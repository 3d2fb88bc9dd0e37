// Reports sentences that a reader has to read twice.
import { SKIP, visit } from 'unist-util-visit';

const MOST_WORDS = 40;

export default function longSentences() {
    return (tree, file) => {
        visit(tree, 'SentenceNode', (sentence) => {
            let words = 0;
            visit(sentence, 'WordNode', () => {
                words++;
                return SKIP;
            });
            if (words > MOST_WORDS) {
                const reason = `The sentence (${words} words) must have at most ${MOST_WORDS}. Maybe make it two.`;
                file.message(reason, { place: sentence.position, source: 'long-sentences' });
            }
        });
    };
}
