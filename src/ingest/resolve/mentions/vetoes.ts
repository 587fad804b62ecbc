/*
 * Words that show that a text names a product without buying it: somebody knows it, something works with it, it is replaced or
 * attacked. Each list began with texts of tests/ingest/resolve/mentions/product-mentions.yaml. If a list has a word too many, the
 * graph misses a link. If it has a word too few, the graph accuses somebody.
 */

function words({ raw: [lists] }: TemplateStringsArray): RegExp {
  return new RegExp(String.raw`\b(?:${lists!.trim().split(/\s+/).join("|").replaceAll("_", " ")})\b`, "i");
}

/** People who do the work: "Microsoft Project manager", "SharePoint contractor". */
const people = words`
  officers? assistants? developers? developments? develop engineers? engineering contractors? sub-?contractors? resources? resourcing
  consultants? consultancy consulting analysts? architects? architecture experts? specialists? trainers? tutors? instructors? teachers?
  lecturers? programmers? programming administrators? admins? managers? dbas? smes? leads? technicians? recruit\w* interim secondments?
  secondees? apprentic\w* candidates? applicants? vacanc\w+ ir35 jobs? roles? posts? posthold\w+ (?<!for_(?:all_)?)staff staffing personnel freelanc\w+
  day_rates? graduates? coders? testers? designers? coaches? advis[eo]rs? practitioners? operators? fixed[\s-]term
  temporary_staff workers? talent people individuals? team teams squads? delivery_partners? augmentation outsourc\w+ agency
  persons? sought mentor\w* days? weekly on-?site tutor\w* recruits? cover colleagues? hires? hiring
`;

/** Knowledge that somebody must have. */
const knowledge = words`
  experienc\w* knowledge\w* understanding skill\w* upskill\w* expertise familiar\w* proficien\w+ competen\w+ qualif\w+ certif\w+ accredit\w+
  train\w* cours\w+ class classes exams? examinations? learn\w* teach\w* tuition workshops? bootcamps? books? handbooks? guides? literate literacy ability
  able_to awareness degrees? diplomas? e-?learning education_in fluen\w+ versed conversant track_record curricul\w+ capabilit\w+ expert\w* savvy
  textbooks? tutorials? lessons? seminars? webinars? conferences? user_groups? community
`;

/** Things that work with the product, or are made for it or with it. */
const besides = words`
  compatib\w+ interoperab\w+ interoperat\w+ integrat\w* interfac\w* connects? connected connecting connections? connectors? connectivity sync\w* authenticat\w*
  sign[\s-]on sign[\s-]in sso log[\s-]?ins? plug-?ins? add-?ins? add-?ons? extensions? apis? runs? running hosted accessible accessed accessing view view\w+
  readable open opened opens opening optimi[sz]\w+ works? working alongside supported supports supporting build built builds based developed written underlying
  in_front on_top test\w* browsers? web-?browsers? websites? web_sites? web_?pages? portals? apps? applications? native mobile_app\w* spread-?sheets? documents? files?
  formats? formatted templates? macros? slides? presentations? schedules? pric(?:e|es|ing) submi\w+ submission\w* bidders? tenderers? bids?
  attach\w* return returned complet\w+ download\w* upload\w* export\w* import\w* print\w* saved edit\w* accepted link linked links linking plus-in
  aware ready powered underpinned dependen\w+ prerequisit\w+ requisite\w* minimum workflows? bots? automations? scripts? scripting toolkits? widgets?
  accessor\w+ headsets? cases? covers? chargers? batter\w+ toners? screens? spares? spare_parts? cables? mounts? antivirus anti-virus back-?ups? monitor\w* protect\w+
  archiv\w* resilien\w+ migrat\w+ analytics_for dashboards? reporting reports? proxy proxies environment_with stor(?:e|es) adapters? agents? drivers? utilit\w+ virtuali[sz]\w+
  single_sign meets? meeting invit\w+ feeds? dial-?in emulat\w+ simulat\w+ conform\w* complian\w+ complies comply standards? branded style styled theme\w*
`;

/** Words for products that the buyer had, replaces or gives away. */
const leaving = words`
  replac\w+ decommission\w* migrat\w+ move moved moves moving transition\w* transfer\w* exit exits exiting retir\w+ remov\w+ uninstall\w* dispos\w+ recycl\w+
  sale sales sell\w* sold surplus redundan\w+ legacy incumbent\w* former\w* previous\w* predecessor\w* successor\w* succeed\w* alternativ\w* instead unlike
  obsolet\w* end[\s-]of[\s-](?:life|support|service|sale) eol phas\w+ stop\w* ceas\w+ withdraw\w* withdrawn sunset\w* unsupported convert\w* conversion\w*
  extract\w* age?ing current currently exist\w* already uses used using utili[sz]\w+ operates operated operating_on owns? owned held discontinu\w+ expir\w+ ended
  terminat\w+ cancel\w+ abandon\w* consolidat\w+ rationali[sz]\w+ moderni[sz]\w+ transform\w+ historic\w* old older earlier last ours installed in_place in_use
  deployed today live was were had has_been until_now divest\w* donat\w+ trade-?in trade_in buy-?back switching shift\w* cutover cut-over reduc\w+ avoid\w*
  has have belong\w* refund\w* credit_notes? rebate\w* penalt\w+ overpa\w+ reimburs\w+ recharg\w+ resale dispens\w+ deprecat\w+ supersed\w+ swap\w* substitut\w+ displac\w+ losing lost
  leav\w+ left take_over taking_over taken_(?:over|out) gone going goes ends ending end wind_down wound_down clos(?:e|es|ed|ing|ure) shut\w* turn\w*_off switch\w* rid overspen\w+ underspen\w+ saving\w* saves? saved rewrit\w* rebuil\w* auction\w*
`;

/** Words for things that are not bought, or are not certainly bought. */
const excluded = words`
  not cannot won't don't doesn't isn't aren't never nor neither without exclu\w+ except\w* exempt\w* out[\s-]of[\s-]scope outside other_than rather_than anything_but
  (?:\w+ed|bought|paid|met|done)_by risks? lapse\w* responsib\w+ optional if_required if_needed where_required might could would should must shall
  may_\w+ unless e\.g\.? eg such_as for_example for_instance like similar equivalent\w* equal comparable akin unrelated irrelevant beyond separate\w* elsewhere
  omit\w* omission\w* decline\w* refus\w+ reject\w* ineligib\w+ forbid\w* prohibit\w* ban bann\w+ restrict\w* free_of free open[\s-]source competitor\w* rivals? versus vs compar\w+
  or_other assum\w+ consider\w* explor\w+ potential\w* possib\w+ hypothe\w+ whether prefer\w* desirab\w+ essential\w* ideally proposed_by own_\w+ client-side
  customer[\s-](?:supplied|provided) own[\s-](?:supplied|provided) nil bring_your_own byo unsuccessful withdrawn hold\w* possess\w*
  customers? clients? n/a none by_others freedom_of foi disclos\w* complaint\w* quer(?:y|ies) x_?0 zero if when rejected void\w* abort\w* never
`;

/** Words for incidents of the product, and for those who investigate them. */
const incidents = words`
  vulnerab\w* incidents? breach\w* hack\w* attack\w* compromis\w* exploit\w* investigat\w* forensic\w* litigat\w* claims? legal law lawyers? solicitors? counsel
  dispute\w* audit\w* review\w* assess\w* apprais\w* evaluat\w* options_(?:appraisal|paper|study) research\w* stud(?:y|ies) advisor(?:y|ies) advice cves?
  zero[\s-]day 0-day patch\w* penetration pen[\s-]test\w* ransomware malware phishing outage\w* losses? theft stolen leak\w* exposure damages? settlement\w* arbitrat\w+ fine
  inquir\w+ enquir\w+ findings? surve(?:y|ys) benchmark\w* health[\s-]?checks? discovery strateg\w+ roadmap\w* feasibility business_case policy policies pilot trial proof hygiene questions? clarification\w* agendas? minutes faults? faulty broken damag\w+ defect\w*
`;

/** Other goods and works whose names contain the words of a product's name. */
const otherGoods = words`
  furniture chairs? desks? seating clean\w* guard\w+ catering buildings? lease\w* refurb\w* fit[\s-]?outs? floor\w* storey glaz\w* glass doors? conservator\w+ carpentry joinery
  tenants? tenanc\w+ landlords? property properties estate_agents? roof\w* repair\w* reception relocation removals decorat\w+ theatre arts? film\w* park parks quay street road
  programme_management portfolio peer_review planning_application construction charity charities exchange_programme students? trees? orchards? house houses housing
  bumper clothing uniforms? food meals? toys? museum\w* exhibition\w* sponsorship\w* advert\w* marketing print printers? stationery gym fitness
`;

const all = [people, knowledge, besides, leaving, excluded, incidents, otherGoods];
const ofContext = [people, knowledge, leaving, incidents];

/** True if the words of a line beside a name show that the product is not bought. */
export function speaksOfElse(line: string): boolean {
  return (
    all.some((each) => each.test(line)) ||
    /\b(?:no|non)\b(?![.:]?\s*\d)/i.test(line) ||
    /\bwill be (?!supp)/i.test(line)
  );
}

/** True if the lines around a line show that its products are not bought. They have several topics, so fewer words count. */
export function isAboutElse(lines: string): boolean {
  return ofContext.some((each) => each.test(lines));
}

/** Knowledge that somebody must have. Words of teaching and work are left out, because they are services that count here. */
const asked =
  /\b(?:experienc\w*|knowledge\w*|understanding|skill\w*|expertise|familiar\w*|proficien\w+|competen\w+|qualif\w+|certif\w+|accredit\w+|track record|able to|fluen\w+|versed|conversant|jobs?|vacanc\w+|recruit\w*|candidates?|applicants?)\b/i;
const aroundIt = [asked, leaving, excluded, incidents, otherGoods];

/**
 * True if the words beside a name show that the deal is neither about the product nor about a service around it.
 * @param near the words nearest to the name, in which words for things that work with the product count too.
 */
export function speaksAround(line: string, near = line): boolean {
  return aroundIt.some((each) => each.test(line)) || besides.test(near) || /\b(?:no|non)\b(?![.:]?\s*\d)/i.test(line);
}

/** Words that begin a list of products that the buyer already has. */
export const inventories =
  /\b(?:inventor\w+|estate|environments?|infrastructures?|landscape|topolog\w+|technolog\w+|stack|compris\w+|consist\w*|architecture|our|systems?|networks?) ?(?:\b[^.]*)?$/i;
