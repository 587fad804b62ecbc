import { Webhook as Verifier } from "standardwebhooks";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readWebhooks } from "../../src/graph/watches/webhook.ts";
import { removeWatch } from "../../src/graph/write/bookkeeping/store-watch.ts";
import { resumeWebhook } from "../../src/graph/write/bookkeeping/store-webhook.ts";
import { watchList } from "../../src/watches/command/watch-list.ts";
import { addWebhook } from "../../src/watches/definition/add-webhook.ts";
import { deliver, type Delivering } from "../../src/watches/webhooks/deliver.ts";
import { makeSender, type Sender } from "../../src/watches/webhooks/send.ts";
import { ask } from "../support/ask.ts";
import { emptyGraph, testGraph } from "../support/graph.ts";
import { advisory, contract, operation, surroundings, write } from "./deals.ts";
import { type Receiver, receiver } from "./receivers.ts";
import { watchesOf } from "./watching.ts";

const graph = testGraph("empty");
const signal = new AbortController().signal;
let receivers: Receiver[];
let sender: Sender;
let said: string[];
let clock: { now: Date };
let delivering: Delivering;
let tell: (contracts: string[], removed?: string[]) => Promise<void>;

beforeEach(async () => {
  await emptyGraph(graph());
  await write(graph(), [...surroundings, advisory("first", "2020-06-01")]);
  receivers = [];
  said = [];
  const watches = watchesOf(graph());
  clock = watches.clock;
  // Receivers check that a message is not old.
  clock.now = new Date();
  sender = makeSender({ timeLimit: 300, now: () => new Date() });
  delivering = {
    ...{ graph: graph(), sender, publicUrl: "https://forewarned.example/", now: () => clock.now, random: () => 0 },
    say: (message) => said.push(message),
  };
  await watches.add({ name: "all", operation, tellsAll: true });
  tell = async (contracts, removed = []) => {
    await write(
      graph(),
      contracts.map((key) => contract(key, "2020-01-01")),
      removed,
    );
    await watches.compare("all");
  };
});
afterEach(async () => {
  await sender.close();
  for (const each of receivers) await each.close();
});

async function hook(...answers: Receiver["answers"]) {
  const target = await receiver(...answers);
  receivers.push(target);
  const watch = await watchesOf(graph()).watch("all");
  const { secret } = await addWebhook(graph(), watch, target.url, true);
  return { target, secret, id: watch.id };
}

const idsOf = ({ received }: Receiver) => received.map(({ headers }) => headers["webhook-id"]);
const state = async () => (await readWebhooks(graph()))[0]!;
const changeIds = async () => (await watchesOf(graph()).changes("all")).map(({ key }) => key);
const later = (milliseconds: number) => void (clock.now = new Date(clock.now.getTime() + milliseconds));

test("each change is sent once, in order, signed, with its id, and a correction follows", async () => {
  const { target, secret } = await hook(204);
  await tell(["one", "two", "three"]);
  await deliver(delivering, signal);
  await deliver(delivering, signal);
  await tell([], ["record one"]);
  await deliver(delivering, signal);
  expect(idsOf(target)).toEqual(await changeIds());
  const messages = target.received.map(({ headers, body }) =>
    new Verifier(secret).verify(body, headers as Record<string, string>),
  ) as { type: string; data: Record<string, unknown> }[];
  expect(messages.map(({ type }) => type)).toEqual([
    "watch.row.added",
    "watch.row.added",
    "watch.row.added",
    "watch.row.removed",
  ]);
  expect(messages[3]!.data).toMatchObject({ number: 4, isCorrection: true, watch: "all" });
  expect(messages[3]!.data.url).toBe(`https://forewarned.example/watches/all/changes/${(await changeIds())[3]}`);
  expect(target.received[0]!.headers).toMatchObject({ "content-type": "application/json" });
});

test("a receiver that fails gets the same change again, at growing pauses, for three days, and then no more", async () => {
  const { target, id } = await hook(500);
  await tell(["one"]);
  const pauses: number[] = [];
  const begun = clock.now.getTime();
  for (let tries = 0; tries < 30 && (await state()).disabledAt === null; tries++) {
    await deliver(delivering, signal);
    await deliver(delivering, signal);
    const { nextTryAt } = await state();
    if (nextTryAt) pauses.push(Date.parse(nextTryAt) - clock.now.getTime());
    if (nextTryAt) clock.now = new Date(nextTryAt);
  }
  expect(target.received).toHaveLength(10);
  expect(new Set(idsOf(target))).toEqual(new Set(await changeIds()));
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect((clock.now.getTime() - begun) / 86_400_000).toBeCloseTo(3.15, 1);
  expect(said).toHaveLength(2);
  expect(said[1]).toContain("is disabled: it answered 500");
  expect(await watchList(graph())).toMatch(/webhook\s+http:\S+ {2}disabled at \S+: it answered 500; 1 change waits/);
  await tell(["two"]);
  target.answers = [200];
  await deliver(delivering, signal);
  expect(target.received).toHaveLength(10);
  await resumeWebhook(graph(), id, target.url);
  await deliver(delivering, signal);
  expect(idsOf(target).slice(10)).toEqual(await changeIds());
});

test("a change is not skipped: those behind it wait until it is received", async () => {
  const { target } = await hook(200, 503, 200);
  await tell(["one", "two", "three"]);
  await deliver(delivering, signal);
  const [one, two, three] = await changeIds();
  expect(idsOf(target)).toEqual([one, two]);
  await tell(["four"]);
  await deliver(delivering, signal);
  expect(target.received).toHaveLength(2);
  later(5_000);
  await deliver(delivering, signal);
  expect(idsOf(target)).toEqual([one, two, two, three, (await changeIds())[3]]);
  expect(await state()).toMatchObject({ attempts: 0, failure: null, delivered: 4 });
});

test("a receiver that answers 410 gets nothing more", async () => {
  const { target } = await hook(410);
  await tell(["one"]);
  await deliver(delivering, signal);
  later(30 * 86_400_000);
  await deliver(delivering, signal);
  expect(target.received).toHaveLength(1);
  expect(await state()).toMatchObject({ failure: "it answered 410 Gone", delivered: 0 });
  expect((await state()).disabledAt).not.toBeNull();
});

test.each([
  [301, "it answered 301, and redirects are not followed"],
  [404, "it answered 404"],
  ["HANG", "it did not answer within 0.3 s"],
  ["BREAK", "other side closed"],
] as const)("a receiver that answers %s is tried again, and the reason is stored", async (answer, failure) => {
  const { target } = await hook(answer, 200);
  await tell(["one"]);
  await deliver(delivering, signal);
  expect(target.received).toHaveLength(1);
  expect(await state()).toMatchObject({ attempts: 1, failure, delivered: 0 });
  later(6_000);
  await deliver(delivering, signal);
  expect(idsOf(target)).toEqual([...(await changeIds()), ...(await changeIds())]);
});

test.each([
  ["seconds", () => "90", 90, 90],
  // The date comes closer until the answer is sent.
  ["a date", () => new Date(Date.now() + 600_000).toUTCString(), 300, 600],
  ["less than the schedule", () => "1", 5, 5],
  ["more than a day", () => "999999999", 86_400, 86_400],
  ["nonsense", () => "soon", 5, 5],
])("a receiver that asks to wait, by %s, gets nothing until then", async (_, retryAfter, least, most) => {
  for (const status of [429, 503]) {
    const { target } = await hook({ status, retryAfter: retryAfter() }, 200);
    await tell([`for ${status}`]);
    await deliver(delivering, signal);
    const { nextTryAt, failure } = (await readWebhooks(graph())).find(({ url }) => url === target.url)!;
    expect(failure).toBe(`it answered ${status}`);
    const seconds = (Date.parse(nextTryAt!) - clock.now.getTime()) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(least);
    expect(seconds).toBeLessThanOrEqual(most);
    clock.now = new Date(Date.parse(nextTryAt!) - 1);
    await deliver(delivering, signal);
    expect(target.received).toHaveLength(1);
    clock.now = new Date(nextTryAt!);
    await deliver(delivering, signal);
    expect(target.received).toHaveLength(2);
    clock.now = new Date();
  }
});

test("a receiver that is down loses nothing, and does not hold up the others", async () => {
  const { target: down } = await hook(200);
  const { target: up } = await hook(200);
  await down.close();
  await tell(["one", "two"]);
  await deliver(delivering, signal);
  expect(up.received).toHaveLength(2);
  const states = await readWebhooks(graph());
  expect(states.find(({ url }) => url === down.url)).toMatchObject({
    delivered: 0,
    failure: "no program listens at its address",
  });
});

test("a server that ends between sending and storing sends the change again with the same id", async () => {
  const { target } = await hook(200);
  await tell(["one", "two"]);
  const killed = {
    ...delivering,
    graph: { ...graph(), write: () => Promise.reject(new Error("killed")) },
  };
  await deliver(killed, signal);
  await deliver(delivering, signal);
  const [one, two] = await changeIds();
  expect(idsOf(target)).toEqual([one, one, two]);
});

test("private addresses are refused when they are added, and when a name leads to one", async () => {
  const watch = await watchesOf(graph()).watch("all");
  for (const address of [
    "http://127.0.0.1:1/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest",
    "http://0x7f000001/",
    "http://2130706433/",
    "http://100.64.0.1/",
    "http://localhost/",
    "http://a.localhost/",
    "http://[fe80::1]/",
    "http://0.0.0.0/",
    "http://[64:ff9b::7f00:1]/",
  ])
    await expect(addWebhook(graph(), watch, address, false), address).rejects.toThrow("private address");
  for (const address of ["ftp://example.org/", "hook", "http://user:secret@example.org/"])
    await expect(addWebhook(graph(), watch, address, true), address).rejects.toThrow("Cannot add the webhook");
});

test("a name that leads to a private address, among others or later, is not connected to", async () => {
  const { target } = await hook(200);
  const { port } = new URL(target.url);
  for (const found of [["127.0.0.1"], ["8.8.8.8", "10.0.0.1"], ["::ffff:127.0.0.1"]]) {
    const rebound = makeSender({
      timeLimit: 2_000,
      lookUp: (_, __, done) =>
        done(
          null,
          found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
        ),
    });
    const secret = `whsec_${Buffer.alloc(24).toString("base64")}`;
    const reply = await rebound.send(hookAt(`http://rebound.example:${port}/`), secret, { id: "one", body: "{}" });
    await rebound.close();
    expect(reply.status).toBe("FAILED");
    expect((reply as { failure: string }).failure).toMatch(
      /rebound\.example leads to \S+, which is not an address of the public internet/,
    );
  }
  for (const host of ["127.0.0.1", "localhost"]) {
    const secret = `whsec_${Buffer.alloc(24).toString("base64")}`;
    const reply = await sender.send(hookAt(`http://${host}:${port}/`), secret, { id: "one", body: "{}" });
    expect((reply as { failure: string }).failure).toContain("is not an address of the public internet");
  }
  expect(target.received).toEqual([]);
});

const hookAt = (url: string) => ({
  ...{ key: "", watch: "", url, allowsPrivate: false, delivered: 0, attempts: 0 },
  ...{ nextTryAt: null, failure: null, disabledAt: null },
});

test("the secret is in no list, no answer and no message of the terminal, and goes with the watch", async () => {
  const { secret } = await hook(500);
  await tell(["one"]);
  await deliver(delivering, signal);
  const answer = await ask(graph(), "{ watches { name operation variables changes { title reason row } } }");
  expect(
    [await watchList(graph()), ...said, JSON.stringify(answer), JSON.stringify(await readWebhooks(graph()))].join(),
  ).not.toContain(secret.slice("whsec_".length));
  await removeWatch(graph(), "all");
  const rows = await graph().read(
    { text: "MATCH (n) WHERE n:WebhookSecret OR n:Webhook OR n:WatchedRow RETURN n" } as never,
    {},
  );
  expect(rows).toEqual([]);
});

test("the same address is not added twice", async () => {
  const { target } = await hook(200);
  const watch = await watchesOf(graph()).watch("all");
  await expect(addWebhook(graph(), watch, target.url, true)).rejects.toThrow("has the webhook");
});
