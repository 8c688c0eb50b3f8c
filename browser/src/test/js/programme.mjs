// node programme.mjs REPLAN PACK ADDRESS OUTLINE: the arrays of a programme, one a line.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [replan, pack, address, isOutline] = process.argv.slice(2);
const r = await import(pathToFileURL(replan).href);
r.formulate(r.open(new Int8Array(readFileSync(pack))), address, isOutline === "true");
for (const array of [r.cost, r.lower, r.upper, r.rowLower, r.rowUpper, r.starts, r.rowIndex, r.coefficient]) {
  const bytes = array();
  console.log(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'));
}
