#!/usr/bin/env bash
# Makes the site's fonts, the TTFs that images are baked with, the licence
# text and the @font-face rules, all from the packages in node_modules.
# Needs Debian's python3-fonttools (4.38) and python3-brotli, and `npm ci` run.
# The same input gives the same bytes: node_modules is the only input.
set -euo pipefail
cd "$(dirname "$0")/../.."

PY=/usr/bin/python3                 # Debian's, which sees the two packages
PACKS=node_modules/@fontsource-variable
SERIF_SRC=${SERIF_SRC:-$PACKS/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2}
SANS_SRC=${SANS_SRC:-$PACKS/source-sans-3/files/source-sans-3-latin-wght-normal.woff2}
OPSZ=${OPSZ:-14}                    # where the serif's optical size is pinned: 8 to 60
OUT=src/styles/fonts
HERE=scripts/fonts
export SOURCE_DATE_EPOCH=1767225600 # the time stamp written into the fonts

UNICODES=U+0020-007E,U+00A0-00FF,U+2009,U+2010-2015,U+2018-201F,U+2020-2022
UNICODES+=,U+2026,U+202F,U+2030,U+2032,U+2033,U+2039,U+203A,U+20AC,U+2190-2193
UNICODES+=,U+2197,U+2212,U+2248,U+2260,U+2264,U+2265,U+25C6,U+25C7,U+25CB,U+25CF
FEATURES=kern,liga,tnum,lnum,pnum,onum

TMP=$(mktemp -d)
trap 'rm -rf "$TMP"' EXIT
mkdir -p "$OUT" "$HERE/ttf"

subset() { # in out, further options
  "$PY" -m fontTools.subset "$1" --output-file="$2" "${@:3}"
}
pack() { # in out: keep everything, write WOFF2
  subset "$1" "$2" --unicodes='*' --layout-features='*' --name-IDs='*' --flavor=woff2
}

# 1. Only the characters and features we use.
subset "$SERIF_SRC" "$TMP/serif-0.ttf" --unicodes="$UNICODES" --layout-features="$FEATURES"
subset "$SANS_SRC" "$TMP/sans-0.ttf" --unicodes="$UNICODES" --layout-features="$FEATURES"

# 2. One optical size, weights 400 to 700 only. The sans has its default at 200, outside that
#    range, which the instancer of fontTools 4.38 cannot cut: narrow.py does it.
"$PY" -m fontTools.varLib.instancer -q "$TMP/serif-0.ttf" opsz="$OPSZ" wght=400:700 -o "$TMP/serif-1.ttf"
"$PY" "$HERE/narrow.py" "$TMP/sans-0.ttf" "$TMP/sans-1.ttf"

# 3. Names, and the characters that are another character's glyph.
"$PY" "$HERE/finish.py" "$TMP/serif-1.ttf" "$TMP/serif-2.ttf" 'Source Serif 4' 400
"$PY" "$HERE/finish.py" "$TMP/sans-1.ttf" "$TMP/sans-2.ttf" 'Source Sans 3' 400
pack "$TMP/serif-2.ttf" "$OUT/source-serif-4.woff2"
pack "$TMP/sans-2.ttf" "$OUT/source-sans-3.woff2"

# 4. The static TTFs for the SVG to PNG renderer.
for w in 400 700; do
  "$PY" -m fontTools.varLib.instancer -q "$TMP/sans-0.ttf" wght=$w -o "$TMP/sans-$w.ttf"
  "$PY" "$HERE/finish.py" "$TMP/sans-$w.ttf" "$HERE/ttf/source-sans-3-$w.ttf" 'Source Sans 3' $w
done
# The titles of cards are large: the optical size of headings.
"$PY" -m fontTools.varLib.instancer -q "$TMP/serif-0.ttf" opsz=32 wght=600 -o "$TMP/serif-600.ttf"
"$PY" "$HERE/finish.py" "$TMP/serif-600.ttf" "$HERE/ttf/source-serif-4-600.ttf" 'Source Serif 4' 600

# 5. Licence text, @font-face rules, and what came of it.
"$PY" "$HERE/report.py" "$OUT" "$HERE" "$PACKS/source-sans-3/LICENSE" "$UNICODES"
