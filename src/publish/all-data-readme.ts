import { citationText } from "../cite/write-citation.ts";
import { titleOf } from "../data/label.ts";
import { type Locale, locales } from "../i18n/locale.ts";
import { type MessageKey, message } from "../i18n/messages.ts";
import { absoluteAddress } from "./address.ts";
import { columnsOutsidePackages } from "./all-data-columns.ts";
import { siteItem } from "./citation.ts";
import { versionOf } from "./dataset-changes.ts";
import { contextDatasets, studyDatasets } from "./dataset-groups.ts";
import { escapeMarkdown, pipeTable } from "./markdown/syntax.ts";

/** The README of the archive of all data, in Markdown: English, then Chinese. */
export function allDataReadme(): string {
  return locales.map(readmeIn).join("\n---\n\n");
}

function readmeIn(locale: Locale): string {
  const text = (key: MessageKey): string => message(locale, key);
  const address = absoluteAddress("data/", locale);
  return [
    `# ${text("all-data.title")}\n`,
    `${text("all-data.lead")}\n`,
    ...(address ? [`${address}\n`] : []),
    `## ${text("all-data.datasets")}\n`,
    datasetTable(locale),
    `## ${text("all-data.files")}\n`,
    `- \`<table>.csv\`, \`.json\`, \`.parquet\`, \`.xlsx\`${text("punctuation.colon")}${text("all-data.files.tidy")}`,
    `- \`<table>-facts.csv\`${text("punctuation.colon")}${text("all-data.files.facts")}`,
    `- \`claims\`, \`links\`, \`sources\`${text("punctuation.colon")}${text("all-data.files.lists")}`,
    `- \`derivations.csv\`${text("punctuation.colon")}${text("all-data.files.derivations")}`,
    `- \`datapackage.json\`${text("punctuation.colon")}${text("all-data.files.package")}`,
    `- \`changes.csv\`${text("punctuation.colon")}${text("all-data.files.changes")}`,
    `- \`audit/checks.csv\`, \`.json\`${text("punctuation.colon")}${text("all-data.files.audit")}\n`,
    ...columnsOutsidePackages(locale),
    `## ${text("all-data.reading")}\n`,
    `- ${text("all-data.reading.missing")}`,
    `- ${text("all-data.reading.status")}${text("punctuation.space")}${text("all-data.reading.proof")}`,
    `- ${text("all-data.reading.units")}`,
    `- ${text("all-data.reading.formulas")}\n`,
    `## ${text("all-data.verify")}\n`,
    `${text("all-data.verify.how")}\n`,
    "    sha256sum -c SHA256SUMS           # Linux",
    "    shasum -a 256 -c SHA256SUMS       # macOS",
    "    Get-FileHash changes.csv          # Windows\n",
    `${text("all-data.verify.same")}\n`,
    `## ${text("data.licence")}\n`,
    `${text("footer.licence")}${text("punctuation.space")}${text("all-data.licence.context")}\n`,
    `## ${text("cite.title")}\n`,
    `${citationText(siteItem(locale), locale)}\n`,
  ].join("\n");
}

function datasetTable(locale: Locale): string {
  const header = (["all-data.folder", "all-data.content", "data.version", "all-data.date"] as const).map(
    (key) => message(locale, key),
  );
  const lines = [...studyDatasets(), ...contextDatasets()].map(({ name, descriptor }) => {
    const { version, date } = versionOf(name);
    return [`\`${name}/\``, escapeMarkdown(titleOf(descriptor, locale)), version, date];
  });
  return `${pipeTable(header, lines)}\n`;
}
