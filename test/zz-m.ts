import { languageOf } from '../src/reader/language';
import { markSentence } from '../src/reader/lexicon/lexicon';
import { tokenise } from '../src/reader/tokenise';

const t = tokenise(process.argv[2] ?? '');
const m = markSentence(t, languageOf(process.argv[2] ?? ''));
for (const c of 'event carrier speech actor phase people clause target weapon party source that negation unreal untrue recalled cause result spread further still rubble sum in-turn'.split(
  ' ',
)) {
  const l = m.of(c as never) as readonly any[];
  if (l.length)
    console.log(
      c,
      l
        .map(
          (x) =>
            `${t
              .slice(x.from, x.to)
              .map((k) => k.folded)
              .join(' ')}=${JSON.stringify(x.value)}`,
        )
        .join('  '),
    );
}
