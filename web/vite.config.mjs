import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Where Maven put the kernel; ./holdfast builds into a folder of its own, and says so. */
const KERNEL = join(process.env.HOLDFAST_BROWSER_JS ?? '../browser/target/js', 'kernel.js');

/** Puts the kernel that Maven made beside the page as a module of its own, under a name that changes with it. */
function kernel() {
  const file = resolve(here('.'), KERNEL);
  if (!existsSync(file)) {
    throw new Error(
      `There is no kernel at ${KERNEL}. It is made from Java: run './mvnw -pl browser -am package' in the project's root, then build again.`,
    );
  }
  const source = readFileSync(file, 'utf8');
  const name = `assets/kernel-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
  return {
    name: 'holdfast-kernel',
    config: () => ({ define: { __KERNEL__: JSON.stringify(name) } }),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source });
    },
    transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'modulepreload', href: `./${name}` }, injectTo: 'head' }],
  };
}

/** Development, unit tests and browser checks: a stand-in of the same shape with made-up figures. */
async function standIn() {
  return (await import('./dev/plugin.mjs')).standIn();
}

export default defineConfig(async ({ mode, command }) => {
  const made = mode === 'standin';
  const bare = mode === 'test' || (command === 'serve' && !made);
  return {
    base: './',
    // No framework plugin: Vite's own transformer reads JSX.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: bare ? { __KERNEL__: '"kernel.js"' } : {},
    plugins: bare ? [] : [made ? await standIn() : kernel()],
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: made ? 'target/site' : 'dist',
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    test: { include: ['test/**/*.test.{ts,tsx}'], reporters: ['default', './test/closing-line.mjs'] },
  };
});
