/**
 * Writes the types of what the server's API takes and gives, and of the files of a site, from their descriptions. Nothing that it writes is checked in: npm run
 * types does it first.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const here = (path) => new URL(path, import.meta.url);
const read = (name) => JSON.parse(readFileSync(here(`../../docs/reference/${name}`), 'utf8'));

/** @param found schemas by name, which refer to each other below `at` */
async function write(file, described, found, at, head = '') {
  const definitions = JSON.parse(JSON.stringify(found).replaceAll(at, '#/definitions/'));
  const types = await compile({ title: 'Api', type: 'object', definitions }, 'Api', {
    additionalProperties: false,
    bannerComment: `/** Made from docs/reference/${described} by dev/api-types.mjs. */\n${head}`,
    format: false,
    unreachableDefinitions: true,
  });
  writeFileSync(here(`../target/${file}`), types);
}

mkdirSync(here('../target'), { recursive: true });
await write('api.ts', 'openapi.json', read('openapi.json').components.schemas, '#/components/schemas/');
await write('site.ts', 'site.schema.json', read('site.schema.json').$defs, '#/$defs/', "import type { Lang } from './messages/languages.ts';");
