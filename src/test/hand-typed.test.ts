import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LineCounter, isPair, isScalar, parseDocument, visit } from "yaml";
import { type Allowed, statedFigures, typedText } from "./stated-figures.ts";

const ALLOWED: readonly Allowed[] = [
  { text: /\btiers? [12](?:(?: and |, )[12])?\b/gi, because: "the name of a tier of the scheme" },
  { text: /\bStudy [1-5]\b|研究[1-5]/g, because: "the number of a document in this report" },
  { text: /\bFigure \d+ of the document\b|原文图\d+/g, because: "the name of a figure in the document" },
  { text: /\bvolume \d+|第\d+卷|\b\d{4};\d+:f?\d+|\brs-\d+/g, because: "part of a citation" },
  {
    text: /\b(?:above|below|near|of) 1(?!\.?\d)|(?:大于|小于|接近|在)1(?!\.?\d)/g,
    because: "where an odds ratio says that nothing goes with nothing",
  },
  { text: /\bhalf of the document\b/g, because: "a part of the text" },
  { text: /\b100 ?%/g, because: "the whole that shares add up to" },
  { text: /\bper 10,000\b/g, because: "a unit" },
  {
    text: /\bdivide by n − 1\b|除以n−1|\btype 7 in Hyndman\b|第7型/g,
    because: "part of a formula or of its name",
  },
  {
    text: /\b95% (?:CI|confidence interval|interval)s?\b|95%(?:CI|置信区间)/g,
    because: "the level of an interval",
  },
  { text: /https:\/\/[\w./-]+/g, because: "an address" },
  {
    text: /^(?:Under 18|18–30|31–45|46–60|60 or above|18岁以下|18—30岁|31—45岁|46—60岁|60岁及以上)$/g,
    because: "the name of an age group",
  },
  {
    text: /^(?:(?:Under |Above )?\d,000(?:–\d,000)?|\d000(?:—\d000)?(?:以下|以上)?)$/g,
    because: "the name of an income group",
  },
  {
    text: /^(?:under 400|不足400|400–1,999|400—1999|2,000 and more, .*)$/g,
    because: "a level of the rubric",
  },
  {
    text: /\b(?:the|these|those|other) (?:four|five|six|seven|eight|nine|ten)\b|其余[四五六七八九十]项|[四五六七八九十]个分项/gi,
    because: "the things that the figure beside it shows",
  },
  { text: /\bNo\. 44\b|〔1998〕44号/g, because: "the number of a government document" },
  { text: /\bCat\. [12]\b/g, because: "what the document calls a tier" },
  { text: /“Four Ones”|“四个一”/g, because: "the name of an arrangement" },
  {
    text: /\b(?:10|40)% of its (?:budget|capacity|discretionary)|(?:家庭消费或收入|支付能力|可自由支配预算)的(?:10|40)%/g,
    because: "the threshold in a definition",
  },
  { text: /\b[Ff]ive (?:such )?documents\b|这五项标准/g, because: "what the report itself consists of" },
  { text: /\bpower of ten\b/g, because: "a rule of correction" },
  { text: /\bwithin [12]%|相差[都也就已]?在[12]%以内/g, because: "a distance that findings.test.ts proves" },
  { text: /P ?< ?0\.05/g, because: "a threshold of significance" },
  { text: /\bversion 2\.2\b|2\.2版|\b320 px|320像素|400%/g, because: "a standard of accessibility" },
  { text: /\b(?:CC BY|Attribution) 4\.0\b|署名4\.0/g, because: "the name of a licence" },
  {
    text: /\bfour (?:challenges|paths|entries)\b|四(?:项挑战|条路径)|各有四项/gi,
    because: "the entries of a list that the figure beside it shows; a test counts them",
  },
  {
    text: /\bover 10% of\b|\b40%(?: or more)? of (?:its |their )?capacity to pay|超过家庭(?:预算|消费或收入)的?10%|达到支付能力的?40%/gi,
    because: "the definition of a measure",
  },
  { text: /§\d+(?:\.\d+)+/g, because: "a section of the document" },
  { text: /\bTable [12]\b|表[12](?!\d)/g, because: "the name of a table in the document" },
  {
    text: /\b(?:five|four) (?:digits|or fewer)\b|[五四]位数|\b10,000\) yuan\b|\b100 million\) yuan\b|\bsecond digit three higher\b|第二位数字若大三/g,
    because: "the digits of a number",
  },
  { text: /\bSHA-256\b/g, because: "the name of a hash function" },
  { text: /^table=\S+$/g, because: "the address of a question to the explorer" },
  { text: /\bDOI[:：]? ?10\.\d{4,}\/\S+/g, because: "part of a citation" },
];

type Typed = { readonly where: string; readonly text: string };

function fromMdx(path: string): readonly Typed[] {
  return typedText(readFileSync(path, "utf8"))
    .split("\n")
    .map((text, i) => ({ where: `${path}:${i + 1}`, text }));
}

/** Texts of a YAML file: what stands under a language, and whatever else has words in it. Ids and options are none. */
function fromYaml(path: string): readonly Typed[] {
  const lines = new LineCounter();
  const found: Typed[] = [];
  visit(parseDocument(readFileSync(path, "utf8"), { lineCounter: lines }), {
    Scalar(key, node, parents) {
      const pair = parents.at(-1);
      const name = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : "";
      if (key === "key" || typeof node.value !== "string") return;
      if (!["en", "zh"].includes(name) && !/\s|\p{Script=Han}/u.test(node.value)) return;
      found.push({
        where: `${path}:${lines.linePos(node.range?.[0] ?? 0).line}`,
        text: typedText(node.value),
      });
    },
  });
  return found;
}

const files = globSync("content/**/*.{mdx,yaml}").sort();

describe("the content", () => {
  it.each(files)("types no study figure by hand in %s", (path) => {
    const texts = path.endsWith(".mdx") ? fromMdx(path) : fromYaml(path);
    const found = texts.flatMap(({ where, text }) =>
      statedFigures(text, ALLOWED).map(({ text: figure, at }) => {
        const context = text.slice(Math.max(0, at - 24), at + figure.length + 24);
        return `${where}: "${figure}" in "${context}". Bind it to its row.`;
      }),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  it("needs every exception that is made", () => {
    const all = files.flatMap((path) => (path.endsWith(".mdx") ? fromMdx(path) : fromYaml(path)));
    const idle = ALLOWED.filter(({ text: pattern }) => !all.some(({ text }) => text.search(pattern) >= 0));
    expect(idle.map(({ because }) => because)).toEqual([]);
  });
});

describe("statedFigures", () => {
  const stated = (text: string) => statedFigures(typedText(text)).map(({ text: figure }) => figure);

  it.each([
    ["Enrolment reached 95.05% that year.", ["95.05%"]],
    ["it cost 1,200 yuan, or 1200", ["1,200", "1200"]],
    ["Of 190 people, one third agreed and two thirds did not.", ["190", "one third", "two thirds"]],
    ["Half of them, a quarter of these", ["Half", "a quarter"]],
    ["four in five were rural; it grew tenfold and then doubled", ["four in five", "tenfold", "doubled"]],
    ["ratios rose by ten points", ["ten points"]],
    ["five districts began", ["five"]],
    ["七成受访者满意，近四成不满意", ["七成", "四成"]],
    ["一半的人，三分之二的人，约八成的人", ["一半", "三分之二", "八成"]],
    ["少约百分之五，约为它的十倍", ["百分之五", "十倍"]],
    ["提高了十个百分点，五个区启动", ["十个百分点", "五个"]],
    ["参保率达９５％", ["９５％"]],
  ])("finds in %j %j", (text, figures) => {
    expect(stated(text)).toEqual(figures);
  });

  it.each([
    "In 2013 the rate was {enrolment-rate-2013}, as in 2007–2013.",
    'It rose by <N id="rise-2013" words="ten points" /> at <N id="grade-1-2013" decimals="0" />.',
    '<Figure id="chongqing-2013" />',
    "## 2.1 How it began",
    "{share-of-5=four in five} were rural, {other|0} were not",
    "million yuan, per person; the year is claimed twice; 2013–14",
    "Hospitals of grade III, the first two rows, the third row, the second time",
    "单位：万元，三级医院、一档和二档，成立三年，前两个数",
  ])("finds nothing in %j", (text) => {
    expect(stated(text)).toEqual([]);
  });

  it("passes over what is allowed, and nothing beside it", () => {
    const allowed = [{ text: /\btier [12]\b/g, because: "a name" }];
    expect(statedFigures("95 in tier 1", allowed).map(({ text }) => text)).toEqual(["95"]);
  });
});
