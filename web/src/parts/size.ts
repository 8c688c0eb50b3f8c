/** Width and height of a chart, as its SVG says them. */
export function size(svg: string): { width: number; height: number } {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  return { width: Number(box?.[1] ?? 880), height: Number(box?.[2] ?? 400) };
}
