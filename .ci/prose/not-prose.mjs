// Takes out what is no prose: paragraphs and table cells that begin with a cross, which show what not to write, and names of files
// as the text of a link.
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

export default function notProse() {
    return (tree) => {
        visit(tree, ['paragraph', 'tableCell', 'link'], (node) => {
            const text = toString(node);
            const isFileName = node.type === 'link' && (node.url.endsWith(text) || /^[\w./-]+\.\w+$/.test(text));
            if (text.startsWith('✗') || isFileName) {
                node.children = [];
                return SKIP;
            }
        });
    };
}
