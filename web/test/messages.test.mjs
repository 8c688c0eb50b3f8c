import { describe, expect, it } from 'vitest';
import { compile } from '../dev/messages.mjs';

const en = 'found = { $n ->\n    [one] { $n } row\n   *[other] { $n } rows\n }\nby = By { $name }, { $date }\npage =\n    .runs = Runs\n';
const faults = (nl, standard = en) => {
  try {
    compile({ en: standard, nl });
    return [];
  } catch (error) {
    return error.message.trim().split('\n');
  }
};

describe('messages', () => {
  it('aMessageIsAFunctionOfWhatItIsTold', () => {
    const { 'en.ts': source } = compile({ en });
    expect(source).toContain("found: (n: number) => `${plural.select(n) === 'one' ? `${n} row` : `${n} rows`}`,");
    expect(source).toContain('by: ({ name, date }: { name: string | number; date: string | number }) => `By ${name}, ${date}`,');
    expect(source).toContain('page: { runs: `Runs` },');
  });

  it('aLanguageThatDiffersFromEnglishIsToldByFileAndLine', () => {
    const rows = 'found = { $n } rijen\n';
    expect(faults(`${rows}by = { $date } door { $name }\npage =\n    .runs = Berekeningen\n`)).toEqual([]);
    expect(faults(`${rows}by = Van { $who }\nmore = Meer\n`)).toEqual([
      'src/messages/nl.ftl:2: by: $name is missing',
      'src/messages/nl.ftl:2: by: $date is missing',
      'src/messages/nl.ftl:2: by: there is no $who; English has name, date',
      'src/messages/nl.ftl:1: page.runs is missing; it stands in src/messages/en.ftl:6',
      'src/messages/nl.ftl:3: more does not stand in src/messages/en.ftl',
    ]);
  });

  it('aPluralThatTheLanguageDoesNotHaveIsAFault', () => {
    const few = 'found = { $n ->\n    [few] { $n } rijen\n   *[other] { $n } rij\n }\n';
    expect(faults(few, 'found = { $n }\n')).toContain('src/messages/nl.ftl:1: found: a number is never [few] in this language');
  });

  it('whatIsNotFluentIsAFault', () => {
    expect(faults('found = { $n\n', 'found = { $n }\n')[0]).toMatch(/^src\/messages\/nl\.ftl:[12]: not Fluent's syntax: /);
    expect(faults('found = { MONEY($n) }\n', 'found = { $n }\n')).toContain('src/messages/nl.ftl:1: found: MONEY is not known: there is LIST($names)');
  });
});
