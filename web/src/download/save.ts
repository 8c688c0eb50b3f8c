/** Hands a file to the browser; gives its name back. */
export function save(name: string, blob: Blob): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 4000);
  return name;
}

/** A file name that says what is in it: case, subject and the first letters of the case's hash. */
export function fileName(caseId: string, subject: string, hash: string, end: string): string {
  const clean = (s: string) => s.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${['holdfast', clean(caseId), clean(subject), clean(hash).slice(0, 6)].filter(Boolean).join('-')}.${end}`;
}
