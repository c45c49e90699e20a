import next from "@next/eslint-plugin-next";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const noDatabase = {
  group: ["@/lib/db", "@/lib/generated/**", "pg", "@prisma/*"],
  allowTypeImports: true,
  message: "Ask a use case or a query in lib/ instead.",
};
const noFramework = {
  group: ["next", "next/*", "react", "react-dom"],
  message: "lib/ is the service; only lib/forms, lib/http and lib/auth/session know about Next.",
};
const noUpward = { group: ["@/app/**", "@/components/**"], message: "Imports run app -> components -> lib." };
const noApp = { group: ["@/app/**"], message: "Imports run app -> components -> lib." };
const restrict = (...patterns) => ({ "@typescript-eslint/no-restricted-imports": ["error", { patterns }] });

export default tseslint.config(
  { ignores: ["lib/generated/**", ".next/**", ".data/**", "next-env.d.ts"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Only lib/env.ts reads the environment." },
      ],
    },
  },
  { files: ["app/**", "components/**"], ...jsxA11y.flatConfigs.strict },
  {
    files: ["app/**", "components/**"],
    plugins: { "@next/next": next, "react-hooks": reactHooks },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs["core-web-vitals"].rules,
      // Its optimiser stays off: photographs are sized when they come.
      "@next/next/no-img-element": "off",
      ...reactHooks.configs.recommended.rules,
      // A stacked table says its roles, as some browsers forget them with its looks.
      "jsx-a11y/no-interactive-element-to-noninteractive-role": ["error", { td: ["cell"], th: ["rowheader"] }],
    },
  },
  { files: ["app/**"], rules: restrict(noDatabase) },
  { files: ["components/**"], rules: restrict(noDatabase, noApp) },
  {
    files: ["lib/**"],
    ignores: ["lib/forms/**", "lib/http/**", "lib/auth/session.ts"],
    rules: restrict(noFramework, noUpward),
  },
  {
    files: [
      "lib/env.ts",
      ".config/**",
      "scripts/**",
      "tests/support/**",
      "tests/journeys/examples.ts",
      "playwright.config.ts",
      "next.config.ts",
    ],
    rules: { "no-restricted-properties": "off" },
  },
  {
    files: ["tests/**"],
    rules: { "max-lines-per-function": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["**/*.mjs"], ...tseslint.configs.disableTypeChecked },
);
