/**
 * A JSON text in which a bare `Infinity`, which JSON does not have, is the text "1e9999". Find a Tender writes numbers without a
 * limit in both ways. Without this, one such number loses the rest of its document. The text stays as long as it was, so that
 * places in it stay the same.
 */
export async function* withInfiniteNumbersAsText(text: AsyncIterable<string>): AsyncGenerator<string> {
  let isInString = false;
  let rest = "";
  const next = (isLast: boolean) => {
    const until = isLast ? rest.length : Math.max(0, rest.length - longest);
    let taken = "";
    let end = 0;
    for (const { 0: found, index } of rest.matchAll(marks)) {
      if (index >= until) break;
      taken += rest.slice(end, index) + (isInString ? found : (asText[found] ?? found));
      end = index + found.length;
      if (found === '"') isInString = !isInString;
    }
    const cut = Math.max(end, until);
    taken += rest.slice(end, cut);
    rest = rest.slice(cut);
    return taken;
  };
  for await (const chunk of text) {
    rest += chunk;
    yield next(false);
  }
  yield next(true);
}

const asText: Record<string, string> = { Infinity: '"1e9999"', "-Infinity": '"-1e9999"' };
/** The longest mark. The end of a piece is kept until the next piece is there, because it may be the beginning of a mark. */
const longest = "-Infinity".length;
const marks = /\\[^]|"|-?Infinity/g;
