"""finish.py IN OUT FAMILY WEIGHT: names, weight class, and a few more characters.

The characters added show a glyph that is in the font under another number, as
in Adobe's own release of these fonts: both hyphens the hyphen-minus, the
horizontal bar the em dash, the narrow no-break space the thin space.
"""
import sys

from fontTools.ttLib import TTFont

SAME = {0x2010: 0x2D, 0x2011: 0x2D, 0x2015: 0x2014, 0x202F: 0x2009}
STYLES = {400: "Regular", 600: "Semibold", 700: "Bold"}


def main(source, target, family, weight):
    weight = int(weight)
    style = STYLES[weight]
    font = TTFont(source)

    for table in font["cmap"].tables:
        if table.isUnicode():
            for code, other in SAME.items():
                if other in table.cmap:
                    table.cmap.setdefault(code, table.cmap[other])

    name = font["name"]
    post = family.replace(" ", "") + "-" + style
    version = str(name.getName(5, 3, 1, 0x409))
    keep = {r.nameID for r in name.names if r.nameID >= 256}
    name.names = [r for r in name.names if r.nameID in {0, 5} | keep]
    texts = {
        1: family, 2: style, 3: f"{version.split(';')[0]};{post};subset", 4: f"{family} {style}", 6: post,
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }
    for number, text in texts.items():
        name.setName(text, number, 3, 1, 0x409)

    os2 = font["OS/2"]
    os2.usWeightClass = weight
    os2.fsSelection = (os2.fsSelection & ~0b1100001) | (0b100000 if weight == 700 else 0b1000000)
    font["head"].macStyle = 1 if weight == 700 else 0
    if "fvar" not in font and "STAT" in font:
        del font["STAT"]
    font["post"].formatType = 3.0  # no glyph names
    font.flavor = None  # plain TrueType, however the source was packed
    font.save(target)


main(*sys.argv[1:])
