/** A notice of Find a Tender under the Procurement Act 2023, in the shape of its release packages. Names are invented. */
export const notice = (id: string, date: string, own: object) => ({
  ocid: "ocds-h6vhtk-0aaaaa",
  id,
  date,
  initiationType: "tender",
  buyerID: [],
  buyer: { id: "GB-PPON-PAAA-1111-AAAA", name: "Borough of Example" },
  parties: [
    {
      id: "GB-PPON-PAAA-1111-AAAA",
      name: "Borough of Example",
      identifier: { scheme: "GB-PPON", id: "PAAA-1111-AAAA" },
      roles: ["buyer"],
    },
    {
      id: "GB-COH-01234567",
      name: "ALPHA SYSTEMS LIMITED",
      identifier: { scheme: "GB-COH", id: "01234567" },
      roles: ["supplier"],
    },
  ],
  ...own,
  tender: {
    id: "T1",
    legalBasis: { id: "2023/54", scheme: "UKPGA" },
    title: "Firewalls",
    ...(own as { tender?: object }).tender,
  },
});

/** The document by which Find a Tender states the type of a notice. */
export const noticeDocument = (id: string, noticeType: string) => ({
  id,
  noticeType,
  url: `https://www.find-tender.service.gov.uk/Notice/${id}`,
});

export const alpha = { id: "GB-COH-01234567", name: "ALPHA SYSTEMS LIMITED" };

/** A contract award notice: the intention to enter into a contract. */
export const contractAward = (own: object = {}) =>
  notice("000001-2026", "2026-03-01T10:00:00Z", {
    tag: ["award", "contract"],
    tender: { status: "complete", lots: [{ id: "1", status: "complete" }] },
    awards: [
      {
        id: "1",
        status: "active",
        date: "2026-03-01T00:00:00Z",
        value: { amountGross: 1200, amount: 1000, currency: "GBP" },
        suppliers: [alpha],
        items: [{ id: "1", additionalClassifications: [{ scheme: "CPV", id: "32420000" }], relatedLot: "1" }],
        contractPeriod: { startDate: "2026-04-01T00:00:00Z", endDate: "2028-03-31T23:59:59Z" },
        relatedLots: ["1"],
        documents: [noticeDocument("000001-2026", "UK6")],
        milestones: [{ id: "1", type: "futureSignatureDate", dueDate: "2026-03-20T23:59:59Z", status: "scheduled" }],
        ...own,
      },
    ],
  });

/** A contract details notice: the contract that was entered into. */
export const contractDetails = (own: object = {}) =>
  notice("000002-2026", "2026-03-25T10:00:00Z", {
    tag: ["award", "contract"],
    awards: [{ id: "1", status: "active", suppliers: [alpha], relatedLots: ["1"] }],
    contracts: [
      {
        id: "1",
        awardID: "1",
        status: "active",
        dateSigned: "2026-03-20T00:00:00Z",
        period: { startDate: "2026-04-01T00:00:00Z", endDate: "2028-03-31T23:59:59Z" },
        value: { amountGross: 1200, amount: 1000, currency: "GBP" },
        documents: [noticeDocument("000002-2026", "UK7")],
        ...own,
      },
    ],
  });
