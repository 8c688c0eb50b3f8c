/** Where a picture or a table comes from: what its foot says. */
export interface Origin {
  caseId: string;
  hash: string;
  version: string;
  seed: number | undefined;
  address: string;
  notes: string[];
}
