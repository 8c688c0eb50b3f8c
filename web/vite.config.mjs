import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'vite';
import { defineConfig } from 'vitest/config';
import { writeMessages } from './dev/messages.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Where Maven put the modules; ./holdfast builds into a folder of its own, and says so. */
const MADE = process.env.HOLDFAST_BROWSER_JS ?? '../browser/target/js';

/**
 * A module that Maven made, under a name that changes with it. It is written shorter still, by a twelfth: TeaVM leaves a name of three
 * letters to each local, and braces round each statement. Arithmetic stays as it is (docs/decisions/0069).
 */
async function fromMaven(module) {
  const file = resolve(here('.'), MADE, `${module}.js`);
  if (!existsSync(file)) {
    throw new Error(
      `There is no ${module}.js in ${MADE}. It is made from Java: run './mvnw -pl browser -am package' in the project's root, then build again.`,
    );
  }
  const { code: source, errors } = await minify(file, readFileSync(file, 'utf8'), { module: true, compress: { target: 'es2022' }, mangle: { toplevel: true } });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  return { name: `assets/${module}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`, source };
}

/** Puts the kernel and the re-planner beside the page. Workers fetch them when the first view is there. */
async function kernel() {
  const modules = { __KERNEL__: await fromMaven('kernel'), __REPLAN__: await fromMaven('replan') };
  return {
    name: 'holdfast-kernel',
    config: () => ({ define: Object.fromEntries(Object.entries(modules).map(([key, { name }]) => [key, JSON.stringify(name)])) }),
    generateBundle() {
      for (const { name, source } of Object.values(modules)) this.emitFile({ type: 'asset', fileName: name, source });
    },
  };
}

/**
 * What answers levers and draws cards comes in one piece when the simulator, a run or a page is shown: the first view asks for none of it. Nothing stands here that
 * the first view imports, or it would fetch all of it (`npm run budgets` tells).
 */
const SIMULATOR = /\/src\/(simulator\/(?!citations|embedded|full-run|page-one-figures|presets-list|steps-list)|app\/(answer|pace|question|rest|seen)\.|parts\/(after-paint|beyond|card|card-menu|drawing|ground|redraw|size)\.|styles\/(drawn|levers|outcomes|simulator)\.)/;

/** Development, unit tests and browser checks: a stand-in of the same shape with made-up figures. */
async function standIn() {
  return (await import('./dev/plugin.mjs')).standIn();
}

export default defineConfig(async ({ mode, command }) => {
  writeMessages();
  const made = mode === 'standin';
  const bare = mode === 'test' || (command === 'serve' && !made);
  return {
    base: './',
    // No framework plugin: Vite's own transformer reads JSX.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: bare ? { __KERNEL__: '"kernel.js"', __REPLAN__: '"replan.js"' } : {},
    plugins: bare ? [] : [made ? await standIn() : await kernel()],
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: made ? 'target/site' : 'dist',
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }, { name: 'simulator', test: SIMULATOR }], includeDependenciesRecursively: false } } },
    },
    // Files share what they import: loading it took longer than all tests.
    test: { include: ['test/**/*.test.{ts,mjs}'], pool: 'threads', isolate: false, reporters: ['default', './test/closing-line.mjs'] },
  };
});
