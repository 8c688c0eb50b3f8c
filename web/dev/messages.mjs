/**
 * Compiles what the interface says, src/messages, to TypeScript in target/messages: a module a language, and languages.ts, which lists them. The files are written
 * in Fluent's syntax, as those of Java are (docs/guides/languages.md). English says which messages there are and what they are told; a language that differs fails
 * the build.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentParser } from '@fluent/syntax';

const STANDARD = 'en';
/** The message that says what a language calls itself; it is in languages.ts, for it must be known before the language's own file is here. */
const NAMES = 'language';
const here = (path) => new URL(path, import.meta.url);

/** Writes the modules of all languages. */
export function writeMessages() {
  const folder = here('../src/messages/');
  const files = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ftl'))
      .map((name) => [name.replace('.ftl', ''), readFileSync(new URL(name, folder), 'utf8')]),
  );
  mkdirSync(here('../target/messages'), { recursive: true });
  for (const [name, source] of Object.entries(compile(files))) writeFileSync(here(`../target/messages/${name}`), source);
}

/** The modules by their names, from the text of each language's file by its code; throws an error with a line for each fault. */
export function compile(files) {
  const faults = [];
  const languages = [STANDARD, ...Object.keys(files).filter((l) => l !== STANDARD)];
  const read = new Map(languages.map((l) => [l, readFile(l, files[l], faults)]));
  const standard = read.get(STANDARD);
  for (const [language, messages] of read) if (language !== STANDARD) compare(standard, messages, language, faults);
  if (faults.length) throw new Error(`\n${faults.join('\n')}\n`);
  return {
    'languages.ts': listed(read),
    ...Object.fromEntries([...read].map(([language, messages]) => [`${language}.ts`, written(language, messages, standard)])),
  };
}

/** Messages by id, those of a group as `group.id`: each its arguments by name, with their types, and its sentence as an expression. */
function readFile(language, text, faults) {
  const messages = new Map();
  const lineOf = (at) => text.slice(0, at).split('\n').length;
  for (const entry of new FluentParser({ withSpans: true }).parse(text).body) {
    const line = lineOf(entry.span.start);
    const fault = (what) => faults.push(`src/messages/${language}.ftl:${line}: ${what}`);
    if (entry.type === 'Junk') {
      faults.push(`src/messages/${language}.ftl:${lineOf(entry.annotations[0].span.start)}: not Fluent's syntax: ${entry.annotations[0].message}`);
    } else if (entry.type === 'Message') {
      const id = entry.id.name;
      const parts = entry.value ? [[id, entry.value]] : entry.attributes.map((a) => [`${id}.${a.id.name}`, a.value]);
      for (const [name, pattern] of parts) {
        if (messages.has(name)) fault(`${name} stands in line ${messages.get(name).line} too`);
        messages.set(name, { line, ...sentence(pattern, language, (what) => fault(`${name}: ${what}`)) });
      }
    } else if (entry.type === 'Term') {
      fault(`-${entry.id.name}: a term cannot stand here`);
    }
  }
  return messages;
}

/** A pattern as an expression, and the types of its arguments. */
function sentence(pattern, language, fault) {
  const types = new Map();
  const printed = new Set();
  const told = (name, type) => {
    const before = types.get(name);
    if (before === undefined || before === PRINTED) types.set(name, type);
    else if (type !== PRINTED && type !== before) fault(`$${name} cannot be both ${before} and ${type}`);
  };
  const print = (name, type) => {
    printed.add(name);
    told(name, type);
  };
  const text = ({ elements }) => elements.map((e) => (e.type === 'TextElement' ? quoted(e.value) : `\${${of(e.expression)}}`)).join('');
  const of = (e) => {
    switch (e.type) {
      case 'StringLiteral':
        return `'${e.value.replaceAll("'", "\\'")}'`;
      case 'VariableReference':
        print(e.id.name, PRINTED);
        return e.id.name;
      case 'FunctionReference': {
        const [given] = e.arguments.positional;
        if (e.id.name !== 'LIST' || given?.type !== 'VariableReference') {
          fault(`${e.id.name} is not known: there is LIST($names)`);
          return "''";
        }
        print(given.id.name, 'readonly string[]');
        return `${given.id.name}.join(', ')`;
      }
      case 'SelectExpression':
        return choice(e);
      default:
        fault(`cannot be read: ${e.type}`);
        return "''";
    }
  };
  const choice = ({ selector, variants }) => {
    if (selector.type !== 'VariableReference') {
      fault('only an argument can choose');
      return "''";
    }
    const name = selector.id.name;
    const keys = variants.map((v) => v.key.name ?? v.key.value);
    const isTruth = keys.every((key) => key === 'true' || key === 'false');
    told(name, isTruth ? 'boolean' : 'number');
    for (const key of isTruth ? [] : keys) if (!isNumber(key) && !categories(language).includes(key)) fault(`a number is never [${key}] in this language`);
    const condition = (key) => (isTruth ? (key === 'true' ? name : `!${name}`) : isNumber(key) ? `${name} === ${key}` : `plural.select(${name}) === '${key}'`);
    const rest = variants.find((v) => v.default);
    return variants.filter((v) => v !== rest).reduceRight((or, v) => `${condition(v.key.name ?? v.key.value)} ? \`${text(v.value)}\` : ${or}`, `\`${text(rest.value)}\``);
  };
  const expression = `\`${text(pattern)}\``;
  return { types, printed, expression };
}

const PRINTED = 'string | number';
const isNumber = (key) => /^\d+$/.test(key);
const categories = (language) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
const quoted = (text) => text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

/** Finds where a language does not say what English says. */
function compare(standard, messages, language, faults) {
  const file = `src/messages/${language}.ftl`;
  for (const [id, { line, printed, types }] of standard) {
    const said = messages.get(id);
    if (!said) {
      faults.push(`${file}:1: ${id} is missing; it stands in src/messages/${STANDARD}.ftl:${line}`);
      continue;
    }
    for (const name of printed) if (!said.types.has(name)) faults.push(`${file}:${said.line}: ${id}: $${name} is missing`);
    for (const [name, type] of said.types) {
      const expected = types.get(name);
      if (expected === undefined) faults.push(`${file}:${said.line}: ${id}: there is no $${name}; English has ${[...types.keys()].join(', ') || 'none'}`);
      else if (type !== expected && type !== PRINTED) faults.push(`${file}:${said.line}: ${id}: $${name} is ${type} here and ${expected} in English`);
    }
  }
  for (const [id, { line }] of messages) if (!standard.has(id)) faults.push(`${file}:${line}: ${id} does not stand in src/messages/${STANDARD}.ftl`);
}

/** A language's module. */
function written(language, messages, standard) {
  const isPlural = [...messages.values()].some((m) => m.expression.includes('plural.select'));
  const groups = new Map([['', []]]);
  for (const [id, { types }] of standard) {
    const [group, name] = id.includes('.') ? id.split('.') : ['', id];
    if (group === NAMES) continue;
    const { expression } = messages.get(id);
    groups.set(group, [...(groups.get(group) ?? []), `${name}: ${parameters(types)}${expression}`]);
  }
  const members = [...groups].flatMap(([group, inside]) => (group ? [`${group}: { ${inside.join(', ')} }`] : inside));
  const isStandard = language === STANDARD;
  return [
    `/** Made from src/messages/${language}.ftl by dev/messages.mjs. */`,
    ...(isStandard ? [] : [`import type { Dict } from './${STANDARD}.ts';`]),
    ...(isPlural ? [`const plural = new Intl.PluralRules('${language}');`] : []),
    `export const messages${isStandard ? '' : ': Dict'} = {`,
    ...members.map((m) => `  ${m},`),
    '};',
    ...(isStandard ? ['export type Dict = typeof messages;'] : []),
    '',
  ].join('\n');
}

/** One argument is given as it is, several by their names: their order differs from language to language. */
function parameters(types) {
  const all = [...types].map(([name, type]) => `${name}: ${type}`);
  if (all.length < 2) return all.length ? `(${all[0]}) => ` : '';
  return `({ ${[...types.keys()].join(', ')} }: { ${all.join('; ')} }) => `;
}

/** The list of languages: how each is named, and how to fetch what it says. English is at hand. */
function listed(read) {
  const names = (messages) => [...messages].filter(([id]) => id.startsWith(`${NAMES}.`)).map(([id, { expression }]) => `${id.slice(NAMES.length + 1)}: ${expression}`);
  return [
    '/** Made from src/messages by dev/messages.mjs. */',
    `import { messages, type Dict } from './${STANDARD}.ts';`,
    'export const languages = {',
    ...[...read].map(([language, found]) => `  ${language}: { ${names(found).join(', ')} },`),
    '};',
    'export type Lang = keyof typeof languages;',
    'export const fetchMessages: Record<Lang, () => Promise<{ messages: Dict }>> = {',
    ...[...read.keys()].map((language) => `  ${language}: ${language === STANDARD ? 'async () => ({ messages })' : `() => import('./${language}.ts')`},`),
    '};',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeMessages();
