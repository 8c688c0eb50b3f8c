/** Which ground a chart was drawn for: both themes in one, or one of them, told by the colour of its text. */
export function groundOf(svg: string): 'both' | 'light' | 'dark' {
  if (svg.includes('light-dark(')) return 'both';
  return /#(e9eff2|b4c0c8)/i.test(svg) ? 'dark' : 'light';
}
