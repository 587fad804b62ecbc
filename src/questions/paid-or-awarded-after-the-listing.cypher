// Which payments and contracts are dated after a product of the vendor was listed as exploited?
// The listing is the first of a product of the vendor. Listings of the first day of the catalogue are left out.
MATCH (vendor:Vendor)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(listing:Advisory {kind: 'EXPLOITED'})
WHERE NOT coalesce(listing.isWithdrawn, false) AND NOT coalesce(listing.listedWhenCatalogueBegan, false)
WITH vendor, min(listing.dateLatest) AS listed
CALL (vendor) {
  MATCH path = (buyer:Buyer)<-[:HAS_BUYER]-(deal:Contract|Payment)-[:HAS_SUPPLIER]->(supplier:Supplier)-[belongs:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(vendor)
  WHERE NOT coalesce(supplier.isReseller, false)
    AND none(between IN nodes(path)[2..-1] WHERE between:Vendor)
    AND all(edge IN belongs WHERE coalesce(edge.from, '') <= toString(deal.dealDateEarliest) <= coalesce(edge.to, '9999-12-31'))
    AND NOT EXISTS { (deal)-[:HAS_PRODUCT]->(:Product) }
  RETURN buyer, deal, path
  UNION
  MATCH path = (buyer:Buyer)<-[:HAS_BUYER]-(deal:Contract|Payment)-[:MENTIONS]->(vendor)
  RETURN buyer, deal, path
  UNION
  MATCH path = (buyer:Buyer)<-[:HAS_BUYER]-(deal:Contract|Payment)-[:HAS_PRODUCT|MENTIONS]->(family:Product)-[:HAS_VENDOR]->(vendor)
  WHERE EXISTS { (family)<-[:PART_OF*1..3]-(:Product)<-[:HAS_SUBJECT]-(:Advisory) }
  RETURN buyer, deal, path
}
WITH vendor, listed, buyer, deal, path
WHERE deal.dealDateEarliest > listed
  AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL'] AND NOT deal:Duplicate
  AND NOT EXISTS {
    MATCH (deal)-[:HAS_PRODUCT|MENTIONS]->(known:Product)-[:HAS_VENDOR]->(vendor)
    WHERE EXISTS { (known)<-[:HAS_SUBJECT]-(:Advisory) } OR NOT EXISTS { (known)<-[:PART_OF*1..3]-(:Product)<-[:HAS_SUBJECT]-(:Advisory) }
  }
RETURN buyer.name AS buyer, vendor.name AS vendor, toString(listed) AS listed,
  count(DISTINCT CASE WHEN deal:Payment THEN deal END) AS payments, count(DISTINCT CASE WHEN deal:Contract THEN deal END) AS contracts, collect(path) AS paths
ORDER BY buyer, vendor
