import type { Organization } from "schema-dts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { absoluteAddress } from "../address.ts";

/** The site as the institution that signs its texts and data. */
export function organization(locale: Locale): Organization {
  const url = absoluteAddress("", locale);
  return { "@type": "Organization", name: message(locale, "site.name"), ...(url ? { url } : {}) };
}
