// The statements that answer src/questions/paid-or-awarded-after-the-listing.graphql, each once, sorted by their text

CALL () {
  MATCH (node:Advisory)
  WHERE node.key IN $p.keys
  RETURN node.key AS key, node
}
RETURN key, CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'kind', 'category', 'date', 'dateStated', 'isPublic', 'isWithdrawn', 'summary', 'severity', 'cvssScore', 'cvssVector', 'dueDate', 'dueDateStated', 'dueDateBinds', 'bindsWhom', 'boundBy', 'boundByUrl', 'boundUntil', 'boundUntilStated', 'requiredAction', 'usedInRansomware', 'listedWhenCatalogueBegan', 'references', 'permittedUse', 'discouragedUse', 'audience', 'audienceKinds', 'audienceExcludedKinds', 'audienceCountry', 'url', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateEarliest', 'dateLatest', 'dueDateEarliest', 'dueDateLatest', 'boundUntilEarliest', 'boundUntilLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END

;

UNWIND $p.parents AS ref
MATCH (parent)
WHERE elementId(parent) = ref
CALL (parent) {
  CALL (parent) {
    MATCH (parent)<-[:HAS_VENDOR]-(:Product)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
    WHERE coalesce(advisory.kind, '') <>
    'CALL' AND NOT coalesce(advisory.isWithdrawn, false) AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
    RETURN advisory
    UNION
    MATCH (parent)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
    WHERE coalesce(advisory.kind, '') <>
    'CALL' AND NOT coalesce(advisory.isWithdrawn, false) AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
    RETURN advisory
  }
  WITH parent, advisory
  ORDER BY advisory.sortDate DESC, advisory.key
  WITH parent, collect([advisory.key, advisory.kind, toString(advisory.dateEarliest), toString(advisory.dateLatest), advisory.cvssScore, coalesce(advisory.usedInRansomware, false), coalesce(advisory.requiredAction =~ '(?is).*\\b(?:updates?|patch(?:es)?|upgrade|mitigations)\\b.*', false) OR EXISTS {
    (advisory)-[fixed:HAS_SUBJECT]->()
    WHERE fixed.productStatus IN ['FIXED', 'FIRST_FIXED', 'RECOMMENDED']
  }, coalesce(advisory.listedWhenCatalogueBegan, false), CASE WHEN coalesce(advisory.listedWhenCatalogueBegan, false) THEN head(COLLECT {
    MATCH (advisory)-[:HAS_VULNERABILITY]->(flaw)
    WHERE flaw.datePublishedEarliest IS NOT NULL
    RETURN toString(flaw.datePublishedEarliest) AS published
    ORDER BY published
  }) END, COLLECT {
    MATCH (advisory)<-[:RESPONDS_TO]-(response:Response)
    RETURN response.key
    ORDER BY response.key
  }]) AS warnings
  RETURN [warnings, coalesce(parent.trades, []) + COLLECT {
    MATCH (parent)<-[:HAS_PARENT*1..3]-(part)
    UNWIND part.trades AS trade
    RETURN DISTINCT trade
    ORDER BY trade
  }] AS value
}
RETURN ref, value

;

WITH '' AS ref, null AS parent
CALL (parent) {
  CALL (parent) {
    CALL (parent) {
      MATCH (vendor:Organization&Vendor)
      WITH DISTINCT vendor
      WHERE (EXISTS {
        MATCH (vendor)<-[:HAS_VENDOR]-(:Product)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
        WHERE coalesce(advisory.kind, '') <>
        'CALL' AND NOT coalesce(advisory.isWithdrawn, false) AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
      } OR EXISTS {
        MATCH (vendor)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
        WHERE coalesce(advisory.kind, '') <>
        'CALL' AND NOT coalesce(advisory.isWithdrawn, false) AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
      })
      CALL (vendor) {
        MATCH belongs = (seller:Organization&Supplier)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(vendor)
        WHERE NOT coalesce(seller.isReseller, false) AND none(between IN nodes(belongs)[..-1] WHERE between:Vendor)
        MATCH (seller)<-[:HAS_SUPPLIER]-(deal:Contract|Payment)-[:HAS_BUYER]->(buyer:Buyer)
        WHERE all(edge IN relationships(belongs) WHERE coalesce(edge.from, '') <= toString(coalesce(deal.dealDateEarliest, deal.dealDateLatest, date())) AND coalesce(edge.to, '9999-12-31') >= toString(coalesce(deal.dealDateEarliest, deal.dealDateLatest, date())))
        RETURN buyer, deal, seller, CASE WHEN any(edge IN relationships(belongs) WHERE edge.confidence = 'LOW') THEN 'LOW' WHEN any(edge IN relationships(belongs) WHERE edge:MAY_HAVE_PARENT) THEN 'MEDIUM' ELSE 'HIGH' END AS confidence, head([edge IN relationships(belongs) WHERE edge.words IS NOT NULL | edge.words]) AS words
        UNION ALL
        MATCH (vendor)<-[names:MENTIONS]-(deal:Contract|Payment)-[:HAS_BUYER]->(buyer:Buyer)
        RETURN buyer, deal, null AS seller, coalesce(names.confidence, 'LOW') AS confidence, names.words AS words
        UNION ALL
        MATCH (vendor)<-[:HAS_VENDOR]-(whole:Product)
        WHERE EXISTS {
          MATCH (whole)<-[:PART_OF*1..3]-(:Product)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
          WHERE coalesce(advisory.kind, '') <>
          'CALL' AND NOT coalesce(advisory.isWithdrawn, false) AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
        }
        MATCH (whole)<-[names:HAS_PRODUCT|MENTIONS]-(deal:Contract|Payment)-[:HAS_BUYER]->(buyer:Buyer)
        RETURN buyer, deal, null AS seller, CASE WHEN names:HAS_PRODUCT THEN 'HIGH' ELSE coalesce(names.confidence, 'LOW') END AS confidence, coalesce(names.words, whole.name) AS words
      }
      RETURN buyer, vendor, deal, seller, confidence, words
    }
    RETURN buyer, vendor, deal, seller, confidence, words
  }
  WITH parent, buyer, vendor, deal, seller, confidence, words
  WHERE NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL'] AND NOT deal:Duplicate
  WITH buyer, vendor, deal, collect(DISTINCT [seller.key, seller.name, confidence, words]) AS ways
  WITH *, head(COLLECT {
    MATCH (deal)-[:HAS_PRODUCT|MENTIONS]->(whole:Product)-[:HAS_VENDOR]->(vendor)
    WHERE EXISTS {
      MATCH (whole)<-[:PART_OF*1..3]-(:Product)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
      WHERE coalesce(advisory.kind, '') <>
      'CALL' AND NOT coalesce(advisory.isWithdrawn, false) AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
    }
    RETURN whole.name
    ORDER BY whole.name
  }) AS family
  WHERE NOT (EXISTS {
    MATCH (deal)-[:HAS_PRODUCT|MENTIONS]->(bought:Product)-[:HAS_VENDOR]->(maker)
    WHERE maker = vendor AND EXISTS {
      MATCH (bought)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
      WHERE coalesce(advisory.kind, '') <>
      'CALL' AND NOT coalesce(advisory.isWithdrawn, false) AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
    }
  } OR EXISTS {
    MATCH (deal)-[:UNDER_FRAMEWORK]->(framework)-[:HAS_PRODUCT]->(bought:Product)-[:HAS_VENDOR]->(vendor)
    WHERE EXISTS {
      MATCH (bought)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
      WHERE coalesce(advisory.kind, '') <>
      'CALL' AND NOT coalesce(advisory.isWithdrawn, false) AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
    } AND NOT EXISTS {
      (framework)-[:HAS_PRODUCT]->(other)
      WHERE other <> bought
    }
  }) AND (family IS NOT NULL OR NOT (EXISTS {
    MATCH (deal)-[:HAS_PRODUCT|MENTIONS]->(bought:Product)-[:HAS_VENDOR]->(maker)
    WHERE (maker = vendor OR EXISTS {
      (maker)-[:HAS_PARENT*1..3]->(vendor)
    })
  } OR (any(way IN ways WHERE way[0] IS NOT NULL) AND EXISTS {
    (deal)-[:HAS_PRODUCT]->(:Product)
  })))
  WITH *
  LIMIT toInteger($p.maxDeals)
  WITH buyer, vendor, collect([CASE WHEN deal:Payment THEN 'PAYMENT' ELSE 'CONTRACT' END, deal.key, toString(deal.dealDateEarliest), toString(deal.dealDateLatest), deal.status, toString(deal.periodEndLatest), toString(deal.maxExtentDateLatest), [each IN [deal.renewal, deal.options] WHERE each IS NOT NULL | left(each, 300)], [CASE WHEN coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL'] THEN 'NOT_MADE' WHEN deal.mayEstablishFramework THEN 'MAY_ESTABLISH_FRAMEWORK' WHEN coalesce(deal.value, deal.amount, deal.ceiling) IS NULL THEN 'WITHOUT_AMOUNT' WHEN NOT deal:Framework AND COUNT {
    (deal)-[:HAS_SUPPLIER]->()
  } > 1 AND COUNT {
    MATCH (deal)-[:HAS_SUPPLIER]->(awarded)
    RETURN DISTINCT awarded
  } > 1 THEN 'JOINT' WHEN coalesce(deal.valueCurrency, deal.amountCurrency, deal.ceilingCurrency) IS NULL THEN 'WITHOUT_CURRENCY' WHEN coalesce(deal.valueUnits, deal.amountUnits, deal.ceilingUnits) IS NULL THEN 'TOO_LARGE' ELSE 'SUMMED' END, coalesce(deal.valueCurrency, deal.amountCurrency, deal.ceilingCurrency), coalesce(deal.valueUnits, deal.amountUnits, deal.ceilingUnits), coalesce(deal.valueNanos, deal.amountNanos, deal.ceilingNanos), deal.sortValue, coalesce(deal.valueVat, deal.amountVat, deal.ceilingVat)], ways, COLLECT {
    MATCH (deal)-[:HAS_SUPPLIER]->(supplier)
    WITH DISTINCT supplier.name AS name
    RETURN name
    ORDER BY name
  }, left(CASE WHEN deal:Payment THEN coalesce(deal.description, deal.title) ELSE deal.title + coalesce(' · ' + deal.description, '') END + reduce(all = '', each IN coalesce(deal.details, deal.items, [])[..5] | all + ' · ' + each), 300), family, coalesce(deal.sources, [])]) AS deals
  RETURN collect([CASE WHEN buyer IS NULL THEN null ELSE head([fetched IN [properties(buyer)] | [elementId(buyer), fetched.key, labels(buyer), [each IN ['name', 'aliases', 'abbreviations', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END, CASE WHEN vendor IS NULL THEN null ELSE head([fetched IN [properties(vendor)] | [elementId(vendor), fetched.key, labels(vendor), [each IN ['name', 'aliases', 'abbreviations', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END, deals]) AS value
}
RETURN ref, value
