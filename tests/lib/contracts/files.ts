type Json = Record<string, unknown>;

/** A table of contracts as facts about it are published: its heading, and a row for each that is given. */
export const aTable = (...rows: string[]) =>
  [
    "ocid,contract_id,title,supplier_name,supplier_company_number,buyer_name,value_amount,currency,start_date,end_date,sv_weighting_pct,sv_commitment_text,cpv",
    ...rows,
  ].join("\r\n");

export const cleaningRow =
  'ocds-h6vhtk-0a0001,1,Keeping four hospitals clean,Northgate Facilities,99000102,An ICB,"15,000,000.50",GBP,2025-04-01,31/03/2029,10,"Two T-Level apprentices; 500 hours of volunteering",90910000';

/** A release in the shape of Find a Tender, about an invented contract with an invented supplier. */
export const aRelease = (more: Json = {}): Json => ({
  ocid: "ocds-h6vhtk-0a0001",
  id: "000001-2025",
  date: "2025-03-20T10:00:00Z",
  tag: ["contract"],
  initiationType: "tender",
  buyer: { id: "GB-PPON-AAAA-1111-BBBB", name: "An ICB" },
  parties: [
    {
      id: "GB-PPON-AAAA-1111-BBBB",
      name: "An ICB",
      identifier: { scheme: "GB-PPON", id: "AAAA-1111-BBBB" },
      roles: ["buyer"],
    },
    {
      id: "GB-PPON-CCCC-2222-DDDD",
      name: "Northgate Facilities",
      identifier: { scheme: "GB-PPON", id: "CCCC-2222-DDDD" },
      additionalIdentifiers: [{ scheme: "GB-COH", id: "99000102" }],
      roles: ["supplier"],
    },
  ],
  tender: { id: "T1", title: "Cleaning", classification: { scheme: "CPV", id: "90910000" } },
  awards: [
    {
      id: "A1",
      status: "active",
      suppliers: [{ id: "GB-PPON-CCCC-2222-DDDD", name: "Northgate Facilities" }],
      value: { amount: 1, currency: "GBP" },
    },
  ],
  contracts: [
    {
      id: "C1",
      awardID: "A1",
      title: "Keeping four hospitals clean",
      status: "active",
      period: { startDate: "2025-03-31T23:00:00Z", endDate: "2029-03-31T23:59:59+01:00" },
      value: { amount: 15000000.5, currency: "GBP" },
    },
  ],
  ...more,
});

/** A release package around releases, as both services publish. */
export const aPackage = (...releases: Json[]) =>
  JSON.stringify({
    uri: "https://example.org/package",
    version: "1.1",
    publishedDate: "2025-03-20T10:00:00Z",
    publisher: { name: "Example" },
    releases,
  });

/** An award in the shape of Contracts Finder, which publishes no contracts. */
export const anAwardOnly = (more: Json = {}): Json => ({
  ocid: "ocds-b5fd17-11111111-2222-3333-4444-555555555555",
  id: "66666666-7777-8888-9999-000000000000-1",
  date: "2025-01-23T16:17:15Z",
  tag: ["award"],
  initiationType: "tender",
  tender: {
    ...{ id: "BSOL-7", title: "Meals for wards", classification: { scheme: "CPV", id: "55500000" } },
    contractPeriod: { startDate: "2025-02-01T00:00:00Z", endDate: "2026-01-31T23:59:59Z" },
  },
  buyer: { id: "GB-CFS-1", name: "An ICB" },
  parties: [
    { id: "GB-COH-99000114", name: "Alder Catering", identifier: { legalName: "Alder Catering" }, roles: ["supplier"] },
  ],
  awards: [
    {
      ...{ id: "ocds-b5fd17-11111111-2222-3333-4444-555555555555-1", status: "active" },
      suppliers: [{ id: "GB-COH-99000114", name: "Alder Catering" }],
      value: { amount: 75000, currency: "GBP" },
    },
  ],
  ...more,
});
export const bytesOf = (text: string, encoding: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(text, encoding));
