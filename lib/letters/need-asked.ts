/** What letters select of a need, its project and the organisation that runs it. */
export const needAsked = {
  select: {
    type: true,
    unit: true,
    description: true,
    project: { select: { title: true, organisation: { select: { id: true, name: true } } } },
  },
} as const;
