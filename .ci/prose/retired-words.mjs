// Reports the words and phrases that docs/style/retired-words.tsv retires, wherever they appear outside code.
import { readFileSync } from 'node:fs';
import { SKIP, visit } from 'unist-util-visit';

const table = new URL('../../docs/style/retired-words.tsv', import.meta.url);

/** The entries of the table. An entry that does not find its first example, or finds its second, is an error. */
export function entries(text = readFileSync(table, 'utf8')) {
    return text.split('\n').flatMap((line, index) => {
        if (line === '' || line.startsWith('#')) return [];
        const columns = line.split('\t');
        const fault = (rule) => new Error(`docs/style/retired-words.tsv:${index + 1}: The entry (${columns[0]}) ${rule}.`);
        if (columns.length !== 4) throw fault(`must have four columns with tabs between them, not ${columns.length}`);
        const [pattern, instead, finds, passes] = columns;
        const expression = new RegExp(`(?<!\\w)(?:${pattern})(?!\\w)`, 'gi');
        if (finds.search(expression) < 0) throw fault(`must find its example (${finds})`);
        if (passes.search(expression) >= 0) throw fault(`must pass over its example (${passes})`);
        return [{ expression, instead }];
    });
}

/** The prose of a paragraph, heading or cell with single spaces, and the line of each of its characters. Code is one mark. */
function prose(block) {
    let text = '';
    const lines = [];
    const add = (character, line) => {
        const space = /\s/.test(character);
        if (space && text.endsWith(' ')) return;
        text += space ? ' ' : character;
        lines.push(line);
    };
    visit(block, (node) => {
        let line = node.position.start.line;
        if (node.type === 'text') {
            for (const character of node.value) {
                add(character, line);
                if (character === '\n') line++;
            }
        } else if (node.type === 'inlineCode') {
            add('`', line);
        } else if (node.type === 'break') {
            add(' ', line);
        }
    });
    return { text, lines };
}

export default function retiredWords() {
    const retired = entries();
    return (tree, file) => {
        visit(tree, ['paragraph', 'heading', 'tableCell'], (block) => {
            const { text, lines } = prose(block);
            for (const { expression, instead } of retired) {
                for (const match of text.matchAll(expression)) {
                    const reason = `The wording (${match[0]}) is retired. Maybe write: ${instead}.`;
                    file.message(reason, { place: { line: lines[match.index], column: 1 }, source: 'retired-words' });
                }
            }
            return SKIP;
        });
    };
}
