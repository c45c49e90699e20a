import { applySheet } from "@/lib/sheets/apply-sheet";
import { keepSheet } from "@/lib/sheets/keep-sheet";
import { loadSheet } from "@/lib/sheets/load-sheet";
import { contractOf } from "../contract-of";
import { procurementTeam } from "../organisations";
import type { Story } from "../scene";

const buildings = contractOf("Northgate Facilities", "99000102", {
  reference: "BSOL-24-031",
  title: "Looking after four hospitals’ buildings",
  value: "£15,000,000",
  startsOn: "2024-10-01",
  endsOn: "2029-09-30",
  promise:
    "Two T-Level apprentices. 500 hours of volunteering. Beds and furniture from wards that close, for families who need them. £20,000 to local groups over the life of the contract.",
});
const gardens = contractOf("Northgate Facilities", "99000102", {
  reference: "BSOL-26-007",
  title: "Gardens and car parks",
  value: "£900,000",
  startsOn: "2026-09-01",
  endsOn: "2028-08-31",
  promise: "Six weeks of work experience for school students. A garden day each season with a local children’s group.",
});
const meals = contractOf("Alder Catering", "99000114", {
  reference: "BSOL-25-012",
  title: "Meals for wards and canteens",
  value: "£2,400,000",
  startsOn: "2025-04-01",
  endsOn: "2028-03-31",
  promise:
    "60 hours of volunteering in the first year. Placements in our kitchens for young people. 20 food boxes a year.",
});

const file = [
  "contract_id,title,supplier_name,supplier_company_number,buyer_name,value_amount,currency,start_date,end_date,sv_weighting_pct,sv_commitment_text,cpv",
  'BSOL-25-040,Medicines for care homes,Tansyfield Pharmacies,99000164,Birmingham and Solihull ICB,"3,250,000.00",GBP,2025-07-01,2028-06-30,10,"Guaranteed interviews for care leavers; a talk in every school beside a pharmacy",33600000',
  "BSOL-25-041,Linen and laundry,Quillbrook Logistics,99000126,Birmingham and Solihull ICB,780000.50,GBP,2025-09-01,2027-08-31,10,40 van days for local groups,98310000",
].join("\r\n");

/** Three contracts with promises in every state, and a file of two more, one of them of a supplier that is still waiting. */
export const whatContractsPromise: readonly Story[] = [
  [
    buildings.written(160),
    buildings.promised(159, {
      title: "Beds for children, from wards that close",
      quantity: "12",
      unit: "beds",
      dueInDays: -20,
    }),
    buildings.promised(159, { title: "Volunteering", quantity: "500", unit: "hours", dueInDays: 130 }),
    buildings.promised(159, { title: "T-Level apprentices", quantity: "2", unit: "apprentices", dueInDays: 280 }),
    buildings.promised(158, { title: "Gifts to local groups", quantity: "£20,000", unit: "pounds", dueInDays: -45 }),
    buildings.proposed(90, { project: "A Bed of Their Own", towards: "Beds for children, from wards that close" }),
    buildings.agreed(88, "A Bed of Their Own"),
    buildings.proposed(50, { project: "Breathe Easy Homes", towards: "Gifts to local groups", quantity: "£1,680" }),
    buildings.agreed(46, "Breathe Easy Homes"),
    buildings.rated(
      12,
      "requires_improvement",
      "The beds are very welcome and nearly all there. The gifts are not: £1,680 of £20,000, six weeks after the day. We have agreed to talk every month.",
    ),
    buildings.proposed(2, { project: "Messy Saturdays", towards: "Volunteering", delivered: "6", quantity: "36" }),
  ],
  [
    gardens.written(60),
    gardens.promised(59, {
      title: "Work experience for school students",
      quantity: "6",
      unit: "weeks",
      dueInDays: 200,
    }),
    gardens.promised(59, { title: "Garden days with a children’s group", quantity: "4", unit: "days", dueInDays: 280 }),
  ],
  [
    meals.written(150),
    meals.promised(149, { title: "Volunteering", quantity: "36", unit: "hours", dueInDays: -30 }),
    meals.promised(149, { title: "Placements in our kitchens", quantity: "3", unit: "placements", dueInDays: -10 }),
    meals.promised(149, { title: "Food boxes", quantity: "20", unit: "boxes", dueInDays: 120 }),
    meals.proposed(75, { project: "Packed for School", towards: "Volunteering" }),
    meals.agreed(74, "Packed for School"),
    meals.proposed(28, { project: "First Shift", towards: "Placements in our kitchens", quantity: "3" }),
    meals.agreed(26, "First Shift"),
    meals.proposed(20, { project: "Moving-On Boxes", towards: "Food boxes" }),
    meals.refused(
      18,
      "Moving-On Boxes",
      "These are boxes of kitchen things and not of food. Lovely boxes; another promise.",
    ),
    meals.rated(9, "good", "Everything that was due is done, and the young people asked to come back."),
    meals.proposed(6, { project: "Saturday Suppers", towards: "Food boxes" }),
  ],
  [
    {
      daysAgo: 40,
      by: procurementTeam,
      deed: async (actor) => {
        const sent = { name: "contracts-2025.csv", bytes: new TextEncoder().encode(file) };
        const { id: sheetId } = await keepSheet(actor, { kind: "contracts", file: sent });
        const { seal } = await loadSheet(actor, sheetId);
        await applySheet(actor, { sheetId, seal });
      },
    },
  ],
];
