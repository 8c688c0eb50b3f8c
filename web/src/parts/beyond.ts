/** What the description of a drawing says beyond what stands above it; empty where that is all, so that nothing is heard twice. */
export function beyond(description: string, above: readonly string[]): string {
  let rest = description.trim();
  for (const said of above) if (said !== '' && rest.startsWith(said)) rest = rest.slice(said.length).replace(/^[\s.:]+/, '');
  return rest;
}
