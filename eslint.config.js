import eslint from "@eslint/js";
import checkFile from "eslint-plugin-check-file";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["**/*.generated.ts", "**/generated/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx,js}"],
    plugins: { "check-file": checkFile },
    extends: [eslint.configs.recommended],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "check-file/filename-naming-convention": ["error", { "**/*": "KEBAB_CASE" }, { ignoreMiddleExtensions: true }],
      "check-file/folder-naming-convention": ["error", { "{src,tests}/**/": "KEBAB_CASE" }],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-plus-operands": ["error", { allowNumberAndString: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // With noUncheckedIndexedAccess, `!` is the way to say that an index exists.
      "@typescript-eslint/no-non-null-assertion": "off",
      // An async function without await turns a value into the promise that an interface requires.
      "@typescript-eslint/require-await": "off",
      // All classes here come from other packages, and the interfaces declare methods that do not use `this`.
      "@typescript-eslint/unbound-method": "off",
      // neo4j-driver declares the shapes of its options as classes.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // `void` before a call says that the code does not need its value, whatever its type.
      "@typescript-eslint/no-meaningless-void-operator": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["**/*.d.ts"],
    rules: {
      "max-lines": ["warn", 250],
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Name what you export." }],
    },
  },
  // This file is long on purpose: it holds the whole graph on one page.
  { files: ["src/model.ts"], rules: { "max-lines": "off" } },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/config.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Only src/config.ts reads the environment." },
      ],
      "no-restricted-imports": ["error", { paths: [{ name: "node:process", message: "Use the global process." }] }],
    },
  },
  {
    // Tests only compare the values that a server returns.
    files: ["tests/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
