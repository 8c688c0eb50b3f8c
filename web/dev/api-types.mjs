/** Writes the types of what the server's API takes and gives, from its own description. Nothing that it writes is checked in: npm run types does it first. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const here = (path) => new URL(path, import.meta.url);
const { schemas } = JSON.parse(readFileSync(here('../../docs/reference/openapi.json'), 'utf8')).components;
const definitions = JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/definitions/'));
const types = await compile({ title: 'Api', type: 'object', definitions }, 'Api', {
  additionalProperties: false,
  bannerComment: '/** Made from docs/reference/openapi.json by dev/api-types.mjs. */',
  format: false,
  unreachableDefinitions: true,
});
mkdirSync(here('../target'), { recursive: true });
writeFileSync(here('../target/api.ts'), types);
