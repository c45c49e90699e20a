import { can } from "@/lib/auth/policy";
import { isoDay } from "@/lib/dates";
import type { Reader } from "@/lib/db";
import type { OfferStatus } from "@/lib/generated/prisma/enums";
import type { Problem } from "@/lib/imports/problem";
import { readsAlike } from "@/lib/imports/tidy";
import { formatQuantity } from "@/lib/needs/quantity";
import { findSuppliers } from "@/lib/organisations/find-suppliers";
import type { Difference } from "@/lib/sheets/preview";
import { noticeDoubles } from "@/lib/sheets/notice-doubles";
import { referencesOf } from "@/lib/sheets/references-of";
import { problemsOf, wrongIn } from "@/lib/sheets/refused-row";
import type { Sent } from "@/lib/sheets/sheet-kind";
import { refuseLessThanPromised } from "./change-offer";
import { drawnFrom } from "./left-of-offer";
import { readOffer } from "./offer-details";
import { offerHeadings, type OfferRow } from "./offer-row";
import { offersVisibleTo } from "./visible";

type Details = ReturnType<typeof readOffer>;
type Here = Details & { id: string; supplierId: string; programmeId: string; status: OfferStatus; promised: number };
type New = { row: number; supplierId: string; supplier: string; after: Details };
type Changed = { row: number; id: string; title: string; after: Details; changes: Difference[] };

/** What a list of offers would do: what would be new, what would change, and what is as it is. */
export type OffersCompared = { added: New[]; changed: Changed[]; unchanged: number; problems: Problem[] };

/**
 * Compares a list with the offers that are here. A row with a reference changes that offer; one without adds one, unless an
 * open offer of the same supplier says just that. What the list does not name is left alone, and nothing is withdrawn by it.
 */
export async function compareOffers(from: Reader, sent: Sent, rows: readonly OfferRow[]): Promise<OffersCompared> {
  const suppliersCalled = await findSuppliers(from, sent, rows);
  const here = await findHere(
    from,
    sent,
    rows,
    rows.flatMap(({ supplier }) => suppliersCalled(supplier).map(({ id }) => id)),
  );
  const compared: OffersCompared = { added: [], changed: [], unchanged: 0, problems: [] };
  const again = noticeDoubles();
  for (const row of rows) {
    const double = again(row.reference ?? JSON.stringify({ ...row, row: 0 }), row.row);
    compared.problems.push(
      ...(double !== null
        ? wrong(row, row.reference === null ? "description" : "reference", double)
        : row.reference === null
          ? addOne(compared, sent, here, row, suppliersCalled(row.supplier))
          : changeOne(compared, sent, here, row)),
    );
  }
  return compared;
}

const wrong = wrongIn(offerHeadings);

async function findHere(
  from: Reader,
  { actor }: Sent,
  rows: readonly OfferRow[],
  suppliers: string[],
): Promise<Here[]> {
  return from.$queryRaw<Here[]>`
    SELECT f.id, f."supplierId", f."programmeId", f.status::text, f.type::text, f.description, f.quantity, f.unit, f.until,
      f.postcode, f.district, f.conditions, ${drawnFrom} AS promised
    FROM "Offer" f WHERE ${offersVisibleTo(actor)}
      AND (f.id = ANY (${referencesOf(rows)}::uuid[]) OR (f.status = 'open' AND f."supplierId" = ANY (${suppliers}::uuid[])))`;
}

/** What the form would have been sent: a text that only spaces and lines tell from what is here is what is here. */
function typed(row: OfferRow, before: Here | null) {
  const { type, quantity, absent } = row;
  const kept = (field: "until" | "postcode" | "conditions") =>
    absent.includes(field) ? said(before, field) : row[field];
  const conditions = kept("conditions");
  return {
    ...{ type, quantity, unit: row.unit ?? before?.unit ?? "", until: kept("until"), postcode: kept("postcode") },
    description: before && readsAlike(row.description, before.description) ? before.description : row.description,
    conditions: before && readsAlike(conditions, before.conditions) ? before.conditions : conditions,
  };
}

const dayOf = (day: Date | null) => day && isoDay(day);
function said(offer: Details | null, field: "until" | "postcode" | "conditions"): string | null {
  if (offer === null) return null;
  if (field === "until") return dayOf(offer.until);
  return field === "postcode" ? (offer.postcode ?? offer.district) : offer.conditions;
}

/** An offer as texts, as people read them. */
const shown = (offer: Details): Record<string, string | null> => ({
  ...{ description: offer.description, type: offer.type, quantity: formatQuantity(offer, offer.quantity) },
  ...{ until: dayOf(offer.until), postcode: said(offer, "postcode"), conditions: offer.conditions },
});
function differences(before: Details, after: Details): Difference[] {
  const [was, is] = [shown(before), shown(after)];
  return Object.keys(was).flatMap((field) =>
    was[field] === is[field] ? [] : [{ field, before: was[field] ?? null, after: is[field] ?? null }],
  );
}

function addOne(
  compared: OffersCompared,
  { actor, programmeId }: Sent,
  here: Here[],
  row: OfferRow,
  [supplier, ...others]: readonly { id: string; name: string }[],
): Problem[] {
  if (!supplier || others.length > 0 || !can(actor, "offer.make", { supplier, programmeId }))
    return wrong(row, "supplierId", "is missing or not one that you can offer for: write its name or company number");
  // A day that is past would be refused, though the very same offer may be here.
  const same = here.find((each) => each.status === "open" && each.supplierId === supplier.id && isSame(each, row));
  if (same) {
    here.splice(here.indexOf(same), 1);
    compared.unchanged += 1;
    return [];
  }
  const asked = problemsOf(row.row, offerHeadings, () => readOffer(typed(row, null)));
  if (Array.isArray(asked)) return asked;
  compared.added.push({ row: row.row, supplierId: supplier.id, supplier: supplier.name, after: asked.done });
  return [];
}

/** Whether a row says of an offer just what is here, whatever the form would refuse today. */
function isSame(offer: Here, row: OfferRow): boolean {
  const asked = problemsOf(row.row, offerHeadings, () => readOffer({ ...typed(row, offer), until: null }));
  if (Array.isArray(asked)) return false;
  const until = typed(row, offer).until;
  return differences({ ...offer, until: null }, asked.done).length === 0 && until === dayOf(offer.until);
}

function changeOne(compared: OffersCompared, { actor }: Sent, here: Here[], row: OfferRow): Problem[] {
  const offer = here.find(({ id }) => id === row.reference);
  if (!offer || !can(actor, "offer.change", { offer }))
    return wrong(row, "reference", "is no offer of yours: leave it empty to add one");
  if (row.status !== null && row.status !== offer.status)
    return wrong(
      row,
      "status",
      offer.status === "open"
        ? "stays open: take an offer back on its own page"
        : "stays withdrawn: leave Reference empty to offer it again",
    );
  if (isSame(offer, row)) {
    compared.unchanged += 1;
    return [];
  }
  if (offer.status !== "open") return wrong(row, "reference", "is withdrawn, so it stays as it was");
  const asked = problemsOf(row.row, offerHeadings, () => {
    const after = readOffer(typed(row, offer));
    refuseLessThanPromised(after, offer, offer.promised);
    return after;
  });
  if (Array.isArray(asked)) return asked;
  const changes = differences(offer, asked.done);
  compared.changed.push({ row: row.row, id: offer.id, title: offer.description, after: asked.done, changes });
  return [];
}

/** What people read of an offer that would be new. */
export const offerShown = ({ row, supplier, supplierId, after }: New) => ({
  row,
  supplier,
  supplierId,
  ...shown(after),
});
