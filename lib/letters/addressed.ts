import type { Words } from "./letter";

/**
 * A letter and whom it is for: everybody in an organisation and in the broker that vouches for it, an organisation's own people
 * alone (`membersOf`), the programme's procurement team, or one person.
 */
export type Addressed = {
  to: { organisationId: string } | { membersOf: string } | { userId: string } | "procurement";
  words: Words;
  /** Where the letter's button leads for one person: a link that is signed for them. */
  signedPath?: (userId: string) => string;
};

/** What every letter can know of the activity that caused it. */
export type Told = {
  subjectId: string;
  /** Who made the move. */
  userId: string | null;
  /** The organisation that made the move: it is not told of it. */
  organisationId: string | null;
  /** The organisation that it was made for. */
  onBehalfOfId: string | null;
  reason: string | null;
  details: unknown;
};

/** A paragraph with somebody's own words in it, or none when they gave none. */
export function because(reason: string | null, start = "They wrote:"): string[] {
  return reason ? [`${start}\n“${reason}”`] : [];
}

type Sides = {
  organisationId: string | null;
  onBehalfOfId: string | null;
  supplier: { id: string };
  community: { id: string };
  /** The other suppliers that share it: they are told what its supplier is told. */
  sharers?: { id: string }[];
};

/** A letter to each side of a pledge or a match that did not make the move, itself or through somebody who speaks for it. */
export function toOtherSides(
  about: Sides,
  letters: { community?: Words | undefined; supplier?: Words | undefined },
): Addressed[] {
  const { community, supplier, sharers = [], organisationId, onBehalfOfId } = about;
  const all = [
    { id: community.id, words: letters.community },
    ...[supplier, ...sharers].map(({ id }) => ({ id, words: letters.supplier })),
  ];
  return all.flatMap(({ id, words }) =>
    words && id !== organisationId && id !== onBehalfOfId ? [{ to: { organisationId: id }, words }] : [],
  );
}
