/** Who did something, and for whom: "Joan Fletcher of Two Rivers Umbrella, for Lozells Lantern". */
export function whoActed({
  person,
  organisation,
  onBehalfOf,
}: {
  person: string | null;
  organisation: string | null;
  onBehalfOf: string | null;
}): string {
  const name = [person, organisation].filter((part) => part !== null).join(" of ");
  return onBehalfOf === null ? name : `${name}, for ${onBehalfOf}`;
}
