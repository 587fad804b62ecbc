import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type Mention, mentionFinder } from "../../../../src/ingest/resolve/mentions/mention-finder.ts";
import { knownNames } from "../../../bench/known-names.ts";

/** Only the makers and products of the seed, with texts that nobody labelled. */
let find: (text: string) => Mention[];
let vendorOf: (mention: Mention) => string;

beforeAll(async () => {
  const known = await knownNames(fileURLToPath(new URL("../../../../seed", import.meta.url)), "/nowhere");
  const makers = known.bodies.filter(({ isVendor }) => isVendor).map((each) => ({ ...each, isCurated: true }));
  find = mentionFinder(known.products, makers);
  vendorOf = ({ label, key }) => (label === "Product" ? known.vendorOfProduct(key) : key);
});

const named = (text: string) => [...new Set(find(text).map(vendorOf))];

describe("a maker of the catalogue is found", () => {
  test.each([
    ["Illumina sequencer maintenance", "illumina"],
    ["Illumina MiSeq i100 system", "illumina"],
    ["Illumina MiSeq i100", "illumina"],
    ["NextSeq 2000 service contract for Elm University", "illumina"],
    ["QuantStudio 5 maintenance", "thermo-fisher-scientific"],
    ["Orbitrap service contract", "thermo-fisher-scientific"],
    ["AcuPulse laser maintenance\nElmbridge Hospital theatres", "lumenis"],
    ["Olympus endoscope maintenance contract", "olympus"],
    ["Beckman Coulter analyser maintenance", "beckman-coulter"],
    ["GE Healthcare ultrasound service contract", "ge-healthcare"],
    ["Karl Storz equipment maintenance", "karl-storz"],
    ["Sectra PACS support", "sectra"],
    ["Salto access control upgrade", "salto-systems"],
    ["Paxton Access software licences", "paxton-access"],
    ["Genetec licences renewal", "genetec"],
    ["Honeywell fire alarm maintenance", "honeywell"],
    ["Xerox printer maintenance", "xerox"],
    ["Konica Minolta MFD contract", "konica-minolta"],
    ["Supply of Canon printers", "canon"],
    ["Echo360 licences 2027", "echo360"],
    ["Panopto renewal", "panopto"],
    ["Blackboard licences", "blackboard"],
    ["Brightspace subscription", "desire2learn"],
    ["iTrent payroll system support", "midland-hr"],
    ["Agresso support and maintenance", "unit4"],
    ["Spydus library management system licences", "civica"],
    ["ContrOCC licences", "oxford-computer-consultants"],
    ["NEC Software Solutions contract extension", "nec-software-solutions"],
    ["Northgate Public Services contract extension", "northgate-public-services"],
    ["TechnologyOne implementation partner", "technologyone"],
    ["Jadu CMS licences", "jadu"],
    ["PebblePad renewal", "pebble-learning"],
    ["HealthRoster licences", "allocate-software"],
    ["Adelante SmartPay annual support", "adelante-software"],
    ["Symology highways software licences", "symology"],
    ["Purchase of Xerox copiers", "xerox"],
    ["Supply of Ricoh MFDs", "ricoh"],
    ["Draeger anaesthetic machines", "draeger-medical"],
    ["Purchase of a Carl Zeiss microscope", "carl-zeiss"],
    ["Worldpay merchant services", "worldpay"],
    ["Promethean interactive screens", "promethean"],
    ["Hornbill service desk", "hornbill"],
    ["Mimecast email security", "mimecast"],
    ["Elekta linear accelerator maintenance", "elekta"],
    ["Axon body worn video", "axon"],
    ["TOPdesk subscription", "topdesk"],
    ["Mimecast licences for the Trust", "mimecast"],
    ["Zscaler renewal", "zscaler"],
    ["Extreme Networks switches", "extreme-networks"],
    ["Rubrik backup appliances", "rubrik"],
    ["SAP SuccessFactors implementation", "sap"],
    ["Cisco Umbrella licences", "cisco"],
    ["Cloud Connect for Webex Calling", "cisco"],
    ["SIP trunks for Microsoft Teams", "microsoft"],
    ["Direct Routing for Microsoft Teams, Elm Council", "microsoft"],
  ])("%s", (text, vendor) => {
    expect(named(text)).toEqual([vendor]);
  });
});

describe("a name that resembles a maker of the catalogue is not found", () => {
  test.each([
    "Waters Lane repair",
    "Bathing waters monitoring software",
    "Snow clearance",
    "Snow and ice software licences for gritters",
    "Access Group meeting",
    "Disabled Access Group support services",
    "Canon Street refurbishment",
    "Canon Slade School catering contract",
    "Riverbed maintenance contract",
    "Pure water storage tanks",
    "Orchard maintenance services",
    "Gamma camera room refurbishment",
    "Halo lighting maintenance",
    "Advanced software training for staff",
    "Milestone payments system",
    "Axis House maintenance contract",
    "Smartpay card terminal support",
    "Causeway Street maintenance contract",
    "Pebble beach maintenance",
    "Insight support services",
    "Phoenix Contact Centre services",
    "NEC4 contract management support",
    "NEC contract administrator",
    "Boxer 8x8 Truck Support",
    "Extreme weather systems research",
    "March renewal of subscriptions",
    "Learning Pool improvements",
    "Fire egress upgrades",
    "Blackboard and whiteboard cleaning",
    "Paxton House support services",
    "Gallagher Road resurfacing contract",
    "Trapeze artists' performance contract",
    "Cherwell Valley maintenance contract",
    "Northgate Street maintenance contract",
    "Northgate vehicle hire agreement",
    "Abbott Road maintenance contract",
    "Hamilton Park support services",
    "Olympus House maintenance contract",
    "Mosaic floor maintenance",
    "Headsets for Microsoft Teams",
    "Systems that connect to Webex Calling",
    "Headset cloud connect accessories for Webex",
    "Laser maintenance",
    "Ultrasound equipment maintenance contract",
    "Up to date software training",
    "Evidence based practice training",
    "Bring Home Master classes",
    "Progress units for pupils",
    "Box units and shelving",
    "Apple machines at the orchard",
    "Zebra crossing sensors",
    "Olympus House screens",
    "Quest machines",
    "Phoenix data security",
    "Toner for Canon copiers",
    "Covers for Apple displays",
    "Screens compatible with Dell machines",
    "Box office terminals",
    "Office machines",
    "Vision screening units",
    "Progress case management software",
    "Progress housing management system",
    "Chrome extension development",
  ])("%s", (text) => {
    expect(named(text)).toEqual([]);
  });
});
