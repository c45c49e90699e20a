/** The suppliers that share a pledge but for the one that leads it. */
export const otherSharers = (leadId: string, shares: readonly { supplierId: string }[] = []): { id: string }[] =>
  shares.flatMap(({ supplierId }) => (supplierId === leadId ? [] : [{ id: supplierId }]));
