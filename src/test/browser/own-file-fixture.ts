import type { Page } from "@playwright/test";

/** A file as a reader would choose or drop it. */
export type OwnFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const fromHex = (hex: string): Buffer => Buffer.from(hex.replace(/\s/g, ""), "hex");

/**
 * A survey as a spreadsheet in China may save it, in GB18030; "䶮" is none of the older GBK. One number is written in
 * full-width digits, one with a comma, one is missing:
 *
 *     问题,回答,人数,登记日期
 *     报销比例,满意,120,2013-10-01
 *     报销比例,不满意,60,2013-10-02
 *     药品目录,满意,８０,2013-10-03
 *     药品目录,不满意,100,2013-10-04
 *     䶮山结算,满意,"1,500",2013-10-05
 *     䶮山结算,不满意,,2013-10-06
 */
export const survey: OwnFile = {
  name: "满意度.csv",
  mimeType: "text/csv",
  buffer: fromHex(`
    cecacce22cbbd8b4f02cc8cbcafd2cb5c7bcc7c8d5c6da0ab1a8cffab1c8c0fd2cc2fad2e22c3132302c323031332d31
    302d30310ab1a8cffab1c8c0fd2cb2bbc2fad2e22c36302c323031332d31302d30320ad2a9c6b7c4bfc2bc2cc2fad2e2
    2ca3b8a3b02c323031332d31302d30330ad2a9c6b7c4bfc2bc2cb2bbc2fad2e22c3130302c323031332d31302d30340a
    fe9fc9bdbde1cbe32cc2fad2e22c22312c353030222c323031332d31302d30350afe9fc9bdbde1cbe32cb2bbc2fad2e2
    2c2c323031332d31302d30360a`),
};

/** Files that are no table, each with what is said of it. */
export const broken: readonly (readonly [file: OwnFile, message: RegExp])[] = [
  [{ name: "empty.csv", mimeType: "text/csv", buffer: Buffer.alloc(0) }, /empty/i],
  [
    { name: "picture.csv", mimeType: "text/csv", buffer: fromHex("89504e470d0a1a0a0000000d49484452") },
    /picture\.csv is an image/,
  ],
  [
    { name: "archive.csv", mimeType: "text/csv", buffer: fromHex("504b0304140000000800000021000000") },
    /archive\.csv is .*archive/,
  ],
];

/** Drops a file on the page. */
export async function drop(page: Page, { name, mimeType, buffer }: OwnFile): Promise<void> {
  const data = await page.evaluateHandle(
    ([bytes, called, type]) => {
      const held = new DataTransfer();
      const content = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
      held.items.add(new File([content], called, { type }));
      return held;
    },
    [buffer.toString("base64"), name, mimeType] as const,
  );
  await page.locator("body").dispatchEvent("dragover", { dataTransfer: data });
  await page.locator("body").dispatchEvent("drop", { dataTransfer: data });
}

/** The name of the file that the browser keeps: a reload before it is kept finds none. */
export function keptName(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    const database = "yibao-explorer";
    // Opening what is not there would make an empty one.
    if (!(await indexedDB.databases()).some(({ name }) => name === database)) return null;
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("The database did not answer."));
      });
    const opened = await done(indexedDB.open(database));
    const found: unknown = await done(opened.transaction("own").objectStore("own").get("own-file"));
    opened.close();
    return (found as { readonly name: string } | undefined)?.name ?? null;
  });
}
