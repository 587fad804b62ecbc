// In notices of your own: on which ground were contracts for a product known to be exploited awarded directly?
// One row for each contract. The ground is the code of the notice.
MATCH path = (process:ContractingProcess)-[:HAS_CONTRACT]->(contract:Contract)-[:HAS_PRODUCT|MENTIONS]->(:Product)<-[:HAS_SUBJECT]-(advisory:Advisory {kind: 'EXPLOITED'})
WHERE 'UK5' IN process.noticeTypes AND NOT coalesce(contract.status, '') IN ['CANCELLED', 'UNSUCCESSFUL'] AND NOT coalesce(advisory.isWithdrawn, false)
MATCH (contract)-[:HAS_BUYER]->(buyer:Buyer)
RETURN contract.title AS contract, buyer.name AS buyer, contract.status AS status, process.directAwardGrounds[0] AS ground, collect(path) AS paths
ORDER BY contract
