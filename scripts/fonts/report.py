"""report.py OUT HERE LICENSE UNICODES: OFL.txt, font-face.css, and what is missing.

The fallbacks are Georgia and Arial with the line of the web font: size-adjust
is the ratio of the average widths of a letter in English text (letters by
frequency, space, comma, full stop), the other descriptors are the web font's
own ascent, descent and line gap in units of the em so adjusted.
"""
import os
import sys

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

LIMIT = 70_000
FACES = {
    "Source Serif 4": ("source-serif-4.woff2", "Georgia"),
    "Source Sans 3": ("source-sans-3.woff2", "Arial"),
}
LOCAL = {
    ("Georgia", 400): ["Georgia", "Gelasio", "Gelasio Regular"],
    ("Georgia", 700): ["Georgia Bold", "Georgia-Bold", "Gelasio Bold"],
    ("Arial", 400): ["Arial", "ArialMT", "Liberation Sans", "Helvetica"],
    ("Arial", 700): ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Helvetica Bold"],
}
# Advance widths in 1/2048 em of a to z, space, comma, full stop. Georgia by its
# metric twin Gelasio (@fontsource/gelasio 5.3.0), Arial by Liberation Sans 1.07.4.
CHARACTERS = "abcdefghijklmnopqrstuvwxyz ,."
WIDTHS = {
    ("Georgia", 400): [
        1032, 1147, 930, 1176, 990, 666, 1043, 1192, 600, 598, 1097, 586, 1804, 1210, 1104, 1170,
        1146, 839, 885, 707, 1178, 1017, 1510, 1034, 1008, 909, 494, 552, 552,
    ],
    ("Georgia", 700): [
        1220, 1322, 1088, 1358, 1171, 805, 1181, 1392, 724, 709, 1294, 705, 2080, 1413, 1302, 1347,
        1328, 1065, 1050, 814, 1386, 1161, 1768, 1204, 1151, 1076, 520, 672, 672,
    ],
    ("Arial", 400): [
        1139, 1139, 1024, 1139, 1139, 569, 1139, 1139, 455, 455, 1024, 455, 1706, 1139, 1139, 1139,
        1139, 682, 1024, 569, 1139, 1024, 1479, 1024, 1024, 1024, 569, 569, 569,
    ],
    ("Arial", 700): [
        1139, 1251, 1139, 1251, 1139, 682, 1251, 1251, 569, 569, 1139, 569, 1821, 1251, 1251, 1251,
        1251, 797, 1139, 682, 1251, 1139, 1593, 1139, 1139, 1024, 569, 569, 569,
    ],
}
# Per 100 letters of English; a word has 4.8 letters, so 20.9 spaces.
FREQUENCY = [
    8.04, 1.48, 3.34, 3.82, 12.49, 2.40, 1.87, 5.05, 7.57, 0.16, 0.54, 4.07, 2.51, 7.23, 7.64, 2.14,
    0.12, 6.28, 6.51, 9.28, 2.73, 1.05, 1.68, 0.23, 1.66, 0.09, 20.9, 1.2, 1.2,
]


def average(widths):
    return sum(f * w for f, w in zip(FREQUENCY, widths)) / sum(FREQUENCY)


def parse(text):
    codes = set()
    for part in text.replace("U+", "").split(","):
        first, _, last = part.partition("-")
        codes |= set(range(int(first, 16), int(last or first, 16) + 1))
    return codes


def ranges(codes):
    out = []
    for code in sorted(codes):
        if out and code == out[-1][1] + 1:
            out[-1][1] = code
        else:
            out.append([code, code])
    return ", ".join(f"U+{a:X}" if a == b else f"U+{a:X}-{b:X}" for a, b in out)


def percent(value):
    return f"{round(100 * value, 2):g}%"


def main(out, here, license_file, unicodes):
    wanted = parse(unicodes)
    css = ["/* Made by scripts/fonts/subset.sh. */"]
    fallbacks, rights, total = [], [], 0
    for family, (name, model) in FACES.items():
        path = os.path.join(out, name)
        font = TTFont(path)
        has = set(font.getBestCmap())
        size = os.path.getsize(path)
        total += size
        print(f"{path}: {size} bytes, {len(has)} characters; missing: {ranges(wanted - has) or 'none'}")
        rights.append(str(font["name"].getName(0, 3, 1, 0x409)))
        css.append(
            f'@font-face {{\n  font-family: "{family}";\n  src: url("./fonts/{name}") format("woff2");\n'
            "  font-weight: 400 700;\n  font-style: normal;\n  font-display: swap;\n"
            f"  unicode-range: {ranges(has)};\n}}"
        )
        em = font["head"].unitsPerEm
        hhea, os2 = font["hhea"], font["OS/2"]
        assert (hhea.ascent, hhea.descent, hhea.lineGap) == (
            os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap), "two line heights"
        for weight, span in ((400, "400 500"), (700, "501 700")):
            real = instantiateVariableFont(TTFont(path), {"wght": weight})
            cmap = real.getBestCmap()
            mine = average([real["hmtx"][cmap[ord(c)]][0] / em for c in CHARACTERS])
            theirs = average([w / 2048 for w in WIDTHS[model, weight]])
            adjust = round(mine / theirs, 4)
            local = ", ".join(f'local("{n}")' for n in LOCAL[model, weight])
            fallbacks.append(
                f'@font-face {{\n  font-family: "{family} Fallback";\n  src: {local};\n  font-weight: {span};\n'
                f"  font-style: normal;\n  size-adjust: {percent(adjust)};\n"
                f"  ascent-override: {percent(hhea.ascent / em / adjust)};\n"
                f"  descent-override: {percent(-hhea.descent / em / adjust)};\n"
                f"  line-gap-override: {percent(hhea.lineGap / em / adjust)};\n}}"
            )
    for name in sorted(os.listdir(os.path.join(here, "ttf"))):
        print(f"{here}/ttf/{name}: {os.path.getsize(os.path.join(here, 'ttf', name))} bytes")
    print(f"both web fonts: {total} bytes of {LIMIT}")

    with open(os.path.join(here, "font-face.css"), "w", encoding="utf-8") as file:
        file.write("\n".join(css + fallbacks) + "\n")
    with open(license_file, encoding="utf-8") as file:
        text = file.read()
    head = "\n".join(f"{family}: {line}" for family, line in zip(FACES, rights))
    with open(os.path.join(out, "OFL.txt"), "w", encoding="utf-8") as file:
        file.write(f"{head}\n\n{text[text.index('This Font Software is licensed'):].rstrip()}\n")
    if total > LIMIT:
        sys.exit("too large")


main(*sys.argv[1:])
