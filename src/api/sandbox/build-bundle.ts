import { build, type Plugin } from "esbuild";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** The names of the files of a bundle. */
export interface Manifest {
  script: string;
  style: string;
  /** Other scripts that the first paint needs. The page fetches them together with `script`. */
  preload: string[];
  /** Monaco's workers, by the label with which Monaco requests them. */
  workers: Record<"editor" | "json" | "graphql", string>;
}

export const manifestFile = "manifest.json";

const workers = {
  editor: "monaco-editor/esm/vs/editor/editor.worker.js",
  json: "monaco-editor/esm/vs/language/json/json.worker.js",
  graphql: "monaco-graphql/esm/graphql.worker.js",
};

/**
 * Bundles the sources of the page and all their imports into `folder`, with compressed copies of each file. It writes the
 * manifest last.
 */
export async function buildBundle(pageFolder: string, folder: string): Promise<void> {
  const common = {
    bundle: true,
    minify: true,
    outdir: folder,
    metafile: true,
    target: "es2022",
    legalComments: "linked",
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
  } as const;
  const [page, work] = await Promise.all([
    build({
      ...common,
      entryPoints: { page: join(pageFolder, "main.tsx") },
      entryNames: "[name]-[hash]",
      chunkNames: "[name]-[hash]",
      format: "esm",
      splitting: true,
      jsx: "automatic",
      plugins: [monacoStyledOnce],
    }),
    build({ ...common, entryPoints: workers, entryNames: "[name]-[hash]", format: "iife", absWorkingDir: pageFolder }),
  ]);
  const entry = Object.entries(page.metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith("main.tsx"))!;
  const manifest: Manifest = {
    script: basename(entry[0]),
    style: basename(entry[1].cssBundle!),
    preload: entry[1].imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => basename(path)),
    workers: Object.fromEntries(
      Object.keys(workers).map((label) => [
        label,
        basename(
          Object.keys(work.metafile.outputs).find(
            (file) => basename(file).startsWith(`${label}-`) && file.endsWith(".js"),
          )!,
        ),
      ]),
    ) as Manifest["workers"],
  };
  await Promise.all((await readdir(folder)).map((file) => compress(join(folder, file))));
  await writeFile(join(folder, manifestFile), JSON.stringify(manifest, null, 2));
}

/** Drops Monaco's style sheets: GraphiQL's contains them, and esbuild would not load those that Monaco imports dynamically. */
const monacoStyledOnce: Plugin = {
  name: "monaco-styled-once",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: "", loader: "css" }));
  },
};

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  // Above 6, brotli takes many times as long and saves only a few per cent.
  await writeFile(
    `${file}.br`,
    await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  );
}
