// In spending files of your own: what did Example Borough Council stop publishing?
// A month is missing if no file of the publisher that was read states a payment of anybody in it.
MATCH path = (buyer:Organization {foldedName: 'example borough council'})<-[:HAS_BUYER]-(payment:Payment)-[:FROM]->(file:Source)
WHERE date.truncate('month', payment.dateEarliest) = date.truncate('month', payment.dateLatest)
WITH buyer, file.publisher AS publisher, min(date.truncate('month', payment.dateEarliest)) AS first,
  max(date.truncate('month', payment.dateEarliest)) AS last, collect(path) AS paths
MATCH (:Source {publisher: publisher})<-[:FROM]-(any:Payment)
WHERE date.truncate('month', any.dateEarliest) = date.truncate('month', any.dateLatest)
WITH buyer, publisher, first, last, paths, collect(DISTINCT date.truncate('month', any.dateEarliest)) AS published
WITH *, [at IN range(1, duration.between(first, last).months - 1) | first + duration({months: at})] AS between
RETURN buyer.name AS buyer, publisher AS publisher, left(toString(first), 7) AS first, left(toString(last), 7) AS last,
  left(toString(reduce(latest = first, month IN published | CASE WHEN month > latest THEN month ELSE latest END)), 7) AS lastOfPublisher,
  reduce(all = '', month IN [each IN between WHERE NOT each IN published] | all + CASE all WHEN '' THEN '' ELSE ', ' END + left(toString(month), 7)) AS missing,
  paths AS paths
ORDER BY publisher
