import { startAnnouncing } from "./announce.ts";
import { startFigure } from "./figure.ts";
import { startLight } from "./light.ts";
import { startNumberLinks } from "./number-links.ts";
import { startSynthesisFilter } from "./synthesis-filter.ts";
import { startTheme } from "./theme.ts";

startTheme();
startAnnouncing();
startNumberLinks();
startLight();
startSynthesisFilter();
for (const figure of document.querySelectorAll<HTMLElement>("figure[data-figure]")) startFigure(figure);
