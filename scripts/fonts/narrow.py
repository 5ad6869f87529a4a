"""narrow.py IN OUT: a variable font with the weights 400 to 700, default 400.

The font is opened at 400 and 700 and built anew from these two; glyphs that
do not run straight between them (measured at 600, where the designers drew
some glyphs) get a third master. The steps of the axis (avar) are kept.
"""
import sys

from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.ttLib import TTFont
from fontTools.varLib import build
from fontTools.varLib.instancer import instantiateVariableFont
from fontTools.varLib.models import normalizeValue, piecewiseLinearMap

LOW, MID, HIGH = 400, 600, 700
TOLERANCE = 1  # font units of 1000 to the em


def at(path, weight):
    return instantiateVariableFont(TTFont(path), {"wght": weight})


def points(font, glyph):
    return font["glyf"]._getCoordinatesAndControls(glyph, font["hmtx"].metrics)[0]


def distance(a, b):
    return max((max(abs(x - u), abs(y - v)) for (x, y), (u, v) in zip(a, b)), default=0)


def main(source, target):
    font = TTFont(source)
    axes = [a for a in font["fvar"].axes if a.axisTag == "wght"]
    assert len(font["fvar"].axes) == 1 and axes, "one axis, wght, is expected"
    axis = axes[0]
    limits = (axis.minValue, axis.defaultValue, axis.maxValue)
    steps = font["avar"].segments["wght"] if "avar" in font else {-1: -1, 0: 0, 1: 1}

    def place(weight):
        return piecewiseLinearMap(normalizeValue(weight, limits), steps)

    masters = {w: at(source, w) for w in (LOW, MID, HIGH)}
    part = (place(MID) - place(LOW)) / (place(HIGH) - place(LOW))
    bent = set()
    for glyph in font.getGlyphOrder():
        low, mid, high = (points(masters[w], glyph) for w in (LOW, MID, HIGH))
        line = [(x + part * (u - x), y + part * (v - y)) for (x, y), (u, v) in zip(low, high)]
        if distance(line, mid) > TOLERANCE:
            bent.add(glyph)

    # The middle master holds the bent glyphs and nothing else.
    sparse = masters[MID]
    for tag in ("GSUB", "GPOS", "GDEF", "BASE", "OS/2", "STAT", "name", "gasp", "prep"):
        if tag in sparse:
            del sparse[tag]
    for glyph in font.getGlyphOrder():
        if glyph not in bent:
            del sparse["glyf"].glyphs[glyph]
            del sparse["hmtx"].metrics[glyph]
    order = [g for g in font.getGlyphOrder() if g in bent]
    sparse.setGlyphOrder(order)
    sparse["glyf"].glyphOrder = order
    for weight in (LOW, HIGH):
        if "STAT" in masters[weight]:
            del masters[weight]["STAT"]  # built anew

    space = DesignSpaceDocument()
    stops = sorted({LOW, HIGH} | {round(w) for w in (500, MID) if LOW < w < HIGH})
    space.addAxis(
        AxisDescriptor(
            name="Weight", tag="wght", minimum=LOW, default=LOW, maximum=HIGH,
            map=[(w, place(w)) for w in stops],
        )
    )
    for weight in (LOW, MID, HIGH) if bent else (LOW, HIGH):
        space.addSource(
            SourceDescriptor(
                name=str(weight), font=masters[weight], familyName="narrowed", styleName=str(weight),
                location={"Weight": place(weight)}, layerName="sparse" if weight == MID else None,
            )
        )
    build(space)[0].save(target)

    # Compare with the font we started from, between the masters too.
    for weight in range(LOW, HIGH + 1, 50):
        was, now = at(source, weight), at(target, weight)
        worst = max(distance(points(was, g), points(now, g)) for g in font.getGlyphOrder())
        assert worst <= 2 * TOLERANCE, f"weight {weight}: {worst} units off"


main(*sys.argv[1:])
