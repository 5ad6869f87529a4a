import { startAnnouncing } from "./announce.ts";
import { startFigure } from "./figure.ts";
import { startLanguageLink } from "./language-link.ts";
import { startLight } from "./light.ts";
import { startOpening } from "./opening.ts";
import { startSynthesisFilter } from "./synthesis-filter.ts";
import { startTheme } from "./theme.ts";

startTheme();
startLanguageLink();
startAnnouncing();
startOpening();
startLight();
startSynthesisFilter();
for (const figure of document.querySelectorAll<HTMLElement>("figure[data-figure]")) startFigure(figure);
