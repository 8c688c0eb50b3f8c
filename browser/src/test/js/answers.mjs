// node answers.mjs KERNEL PACK ADDRESSES: the answer to each address, one a line.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [kernel, pack, addresses] = process.argv.slice(2);
const { open, describe, ask } = await import(pathToFileURL(kernel).href);
const session = open(new Int8Array(readFileSync(pack)));
console.log(describe(session, 'nl'));
for (const address of readFileSync(addresses, 'utf8').split('\n')) {
  console.log(ask(session, address));
}
