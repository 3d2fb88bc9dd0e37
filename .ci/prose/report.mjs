// One finding a line, file and line first, so that editors and terminals can follow it.
import stripAnsi from 'strip-ansi';

const wayOut = {
    'retext-spell': 'Maybe add the word to .ci/prose/words.txt, or mark it as code.',
    'retext-indefinite-article': 'Maybe say it aloud: an comes before the sound of a vowel.',
    'remark-validate-links': 'Maybe the file or the heading was renamed.',
};

function line(file, message) {
    const place = [file.path, message.line ?? 1, message.column ?? 1].join(':');
    let reason = stripAnsi(String(message.cause?.message ?? message.reason)).trim();
    if (message.source === 'retext-spell') {
        const meant = (message.expected ?? []).slice(0, 3).join(', ');
        reason = `The word (${message.actual}) is not in the British dictionary${meant && `, which has ${meant}`}`;
    }
    const stop = /[.!?]$/.test(reason) ? '' : '.';
    return `${place}: ${reason}${stop} ${wayOut[message.source?.split(':')[0]] ?? ''}`.trim();
}

export default function report(files) {
    return files
        .flatMap((file) => [...file.messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).map((message) => line(file, message)))
        .join('\n');
}
