// How the Markdown pages are checked: see `check` in this folder.
import { readFileSync } from 'node:fs';
import british from 'dictionary-en-gb';
import remarkGfm from 'remark-gfm';
import remarkRetext from 'remark-retext';
import validateLinks from 'remark-validate-links';
import retextEnglish from 'retext-english';
import indefiniteArticle from 'retext-indefinite-article';
import repeatedWords from 'retext-repeated-words';
import spell from 'retext-spell';
import { unified } from 'unified';
import longSentences from './long-sentences.mjs';
import notProse from './not-prose.mjs';
import retiredWords from './retired-words.mjs';

// Each word of the list also with an apostrophe and an s.
const personal = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((word) => word !== '' && !word.startsWith('#'))
    .map((word) => `${word}\n${word}'s`)
    .join('\n');

const prose = unified()
    .use(retextEnglish)
    .use(repeatedWords)
    .use(indefiniteArticle)
    .use(longSentences)
    .use(spell, { dictionary: british, personal, ignoreDigits: true, ignoreLiteral: true });

export default {
    plugins: [remarkGfm, [validateLinks, { repository: false }], notProse, retiredWords, [remarkRetext, prose]],
};
