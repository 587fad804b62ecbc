/** The ISO 3166 code of a country, from its English name or its code. Null if the country is not known. */
export function countryOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  return codes.get(plain(value.trim())) ?? null;
}

const plain = (text: string) => text.toLowerCase().replaceAll(".", "");

/**
 * The current code. ISO 3166 has a second code for some countries ("FX" for France) and codes of former countries. These have
 * the same English names.
 */
const codeOfToday = (code: string) => new Intl.Locale(`und-${code}`).region!;

const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

const codes = new Map<string, string>([
  ...letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code): [string, string][] => {
      const name = names.of(code);
      return name === undefined
        ? []
        : [
            [plain(name), codeOfToday(code)],
            [code.toLowerCase(), code],
          ];
    }),
  ...(
    [
      ["uk", "GB"],
      ["gbr", "GB"],
      ["great britain", "GB"],
      ["england", "GB"],
      ["scotland", "GB"],
      ["wales", "GB"],
      ["northern ireland", "GB"],
      ["united kingdom of great britain and northern ireland", "GB"],
      ["usa", "US"],
      ["united states of america", "US"],
      ["republic of ireland", "IE"],
      ["irl", "IE"],
      ["the netherlands", "NL"],
      ["taiwan", "TW"],
      ["czech republic", "CZ"],
    ] as const
  ).map(([name, code]): [string, string] => [name, code]),
]);
