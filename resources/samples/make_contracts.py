#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes contracts.csv and vin_stems.csv, the public facts under the sample store.

Use: make_contracts.py ALLY_TAPE.csv.gz WORLD_OMNI_TAPE.csv.gz VPIC.db

The tapes are asset-level files that auto lenders file with the SEC (form ABS-EE): every row is one real contract without
a name. Kept of it: how much was financed, at what rate, in how many payments of how much, how soon after signing the
first one was due, how old the contract was on the tape, and what kind of vehicle it paid for at what value. Dropped of it: the asset number, the
state, the credit score and everything else about the borrower. The calendar dates are dropped too; the generator
sets each contract on a date of its own, a whole number of months away.

originalLoanTerm counts one more than the number of payments (the level payment at term - 1 is right to 0.00 % in the
median), so `payments` is term - 1. Rows whose scheduled payment is not within 3 % of the level payment (paid ahead,
modified) or whose model cannot be told from the tape's ten letters are left out, and counted.

VPIC.db is the public NHTSA vehicle table as SQLite. vin_stems.csv holds, per model, first eight characters and plant
letters that decode to that model and to no other in the years named.
"""
import csv
import gzip
import re
import sqlite3
import sys
from collections import defaultdict

YEARS = range(2008, 2028)
YEAR_CODES = dict(zip(range(2001, 2031), '123456789ABCDEFGHJKLMNPRSTVWXY'))
MAKES = {'DODGE TRUC': 'DODGE', 'FORD TRUCK': 'FORD', 'FORD COMME': 'FORD', 'GMC LIGHT': 'GMC', 'MERCEDES-B': 'MERCEDES-BENZ'}
MAKE_NAMES = {'TOYOTA', 'NISSAN', 'CHEVROLET', 'HONDA', 'HYUNDAI', 'FORD', 'JEEP', 'DODGE', 'RAM', 'KIA', 'LEXUS', 'GMC', 'BMW',
             'VOLKSWAGEN', 'MAZDA', 'BUICK', 'CHRYSLER', 'CADILLAC', 'SUBARU', 'MITSUBISHI', 'MERCEDES-BENZ', 'INFINITI',
             'ACURA', 'AUDI', 'LINCOLN', 'VOLVO', 'MINI', 'FIAT', 'SCION'}
MODELS = {('CHEVROLET', 'SILVERADO'): 'Silverado', ('GMC', 'SIERRA'): 'Sierra', ('FORD', 'F150'): 'F-150', ('FORD', 'F250'): 'F-250',
          ('FORD', 'F350'): 'F-350', ('DODGE', 'RAM 1500'): ('RAM', '1500'), ('DODGE', 'RAM 2500'): ('RAM', '2500'),
          ('TOYOTA', 'COROLLA HA'): 'Corolla Hatchback', ('TOYOTA', 'COROLLA HY'): 'Corolla', ('TOYOTA', 'RAV4 HYBRI'): 'RAV4 Hybrid',
          ('JEEP', 'NEW COMPAS'): 'Compass', ('JEEP', 'GRAND CHER'): 'Grand Cherokee',
          ('CHRYSLER', 'TOWN'): 'Town and Country', ('MAZDA', '3'): 'Mazda3', ('MAZDA', '6'): 'Mazda6', ('BMW', '3 SERIES'): '328i',
          ('BMW', '5 SERIES'): '528i', ('HYUNDAI', 'SANTA FE'): 'Santa Fe', ('INFINITI', 'G37'): 'G37'}
# The last model year of what is built no more: vPIC leaves the years of a pattern open.
LAST_YEARS = {'Cruze': 2019, 'Focus': 2018, 'Fusion': 2020, 'Sonic': 2020, 'Yaris': 2020, 'C-HR': 2022, 'Optima': 2020, 'Passat': 2022,
              'Patriot': 2017, 'Fiesta': 2019, '200': 2017, 'Dart': 2016, 'Verano': 2017, 'Journey': 2020, 'Grand Caravan': 2020,
              'Impala': 2020, 'Cherokee': 2023, 'Renegade': 2023, 'Malibu': 2025, 'Avalon': 2022, 'Camaro': 2024, 'Edge': 2024, 'Accent': 2022,
              'Rio': 2023, 'Maxima': 2023, 'Prius v': 2017, 'Sedona': 2021, 'Charger': 2023, 'Challenger': 2023, 'ILX': 2022, 'Volt': 2019,
              'Mazda6': 2021, 'CX-3': 2021, 'Flex': 2019, 'Taurus': 2019, 'Beetle': 2019, 'CC': 2017, 'Versa Note': 2019, 'Juke': 2017,
              'Quest': 2017, 'Azera': 2017, 'Veloster': 2022, 'Cadenza': 2020, 'Stinger': 2023, 'Lancer': 2017, 'Fit': 2020, 'Insight': 2022,
              'Crosstour': 2015, 'Regal': 2020, 'LaCrosse': 2020, 'Lacrosse': 2020, 'Encore': 2022, 'SRX': 2016, 'ATS': 2019, 'CTS': 2019, 'XTS': 2019, 'Spark': 2022,
              'Captiva Sport': 2015, 'City Express': 2018, 'Town and Country': 2016, '300': 2023, 'Sienna': 2027, 'Spin': 2020, 'Legacy': 2025,
              'Ecosport': 2022, 'EcoSport': 2022, 'C-Max': 2018, 'MKZ': 2020, 'MKC': 2019, 'MKX': 2018, 'MKS': 2016, 'MKT': 2019, 'Xterra': 2015,
              'CX-9': 2023, 'Touareg': 2017, 'Golf': 2021, 'Genesis': 2016, 'Genesis Coupe': 2016, 'Avenger': 2014, 'Nitro': 2011, 'Venza': 2024}
# A trim that is a factory code, not a word.
CODE = re.compile(r'^[A-Z]{2,}\d|[Ss]eries|^\d+$')
# What to write where vPIC spells a model as nobody says it.
SPOKEN = {'Town and Country': 'Town & Country'}


def tokens(key):
    """One VIN pattern as a list of allowed sets (None = any), for positions 4..8 and 10..17."""
    halves = (key.split('|') + [''])[:2]
    out = []
    for half, length in zip(halves, (5, 8)):
        places = []
        for t in re.findall(r'\[[^\]]*\]|.', half):
            if t == '*':
                places.append(None)
            elif t[0] == '[':
                chars = ''
                for a, b, c in re.findall(r'(.)-(.)|(.)', t[1:-1]):
                    chars += c or ''.join(chr(n) for n in range(ord(a), ord(b) + 1))
                places.append(set(chars) - set('IOQ'))
            else:
                places.append({t})
        out += (places + [None] * length)[:length]
    return out


def both(a, b):
    """Two patterns at once, or None where they contradict."""
    out = []
    for x, y in zip(a, b):
        z = y if x is None else x if y is None else x & y
        if z is not None and not z:
            return None
        out.append(z)
    return out


def matches(places, text):
    return all(p is None or c in p for p, c in zip(places, text))


class Vpic:
    def __init__(self, path):
        self.db = sqlite3.connect(':memory:')
        sqlite3.connect(path).backup(self.db)
        self.db.execute('create index by_schema on Pattern (VinSchemaId, ElementId)')
        self.db.execute('create index by_wmi on Wmi_VinSchema (WmiId)')
        self.db.execute('create index by_model on Model (Id)')
        self.schemas = defaultdict(list)  # wmi -> (schema, from, to)
        self.patterns = {}

    def wmis(self, make):
        rows = self.db.execute("select distinct w.Wmi, w.Id from Wmi w join Wmi_Make k on k.WmiId = w.Id join Make m on m.Id = k.MakeId "
                               "where upper(m.Name) = ? and length(w.Wmi) = 3 and w.VehicleTypeId in (2, 3, 7)", (make,)).fetchall()
        for wmi, number in rows:
            if wmi not in self.schemas:
                self.schemas[wmi] = self.db.execute('select VinSchemaId, YearFrom, coalesce(YearTo, 2099) from Wmi_VinSchema where WmiId = ?', (number,)).fetchall()
        return [wmi for wmi, _ in rows]

    def of(self, schema, element):
        if (schema, element) not in self.patterns:
            sql = 'select p.Keys, p.AttributeId from Pattern p where p.VinSchemaId = ? and p.ElementId = ?'
            if element == 28:
                sql = ('select p.Keys, m.Name from Pattern p join Model m on m.Id = cast(p.AttributeId as integer) '
                       'where p.VinSchemaId = ? and p.ElementId = ?')
            self.patterns[schema, element] = [(tokens(k), v) for k, v in self.db.execute(sql, (schema, element))]
        return self.patterns[schema, element]

    def models(self, wmi, year, text):
        found = set()
        for schema, first, last in self.schemas[wmi]:
            if first <= year <= last:
                found |= {name for places, name in self.of(schema, 28) if matches(places, text)}
        return found

    def names(self, make):
        """Every model of a make built in YEARS."""
        return {name for wmi in self.wmis(make) for schema, first, last in self.schemas[wmi] if first <= YEARS[-1] and last >= YEARS[0]
                for _, name in self.of(schema, 28)}

    def stems(self, make, wanted):
        """model -> {(stem, plant, trim): set of years}, a handful for each schema."""
        out = defaultdict(lambda: defaultdict(set))
        for wmi in self.wmis(make):
            for schema, first, last in self.schemas[wmi]:
                years = [y for y in YEARS if first <= y <= last]
                if not years or not any(name in wanted for _, name in self.of(schema, 28)):
                    continue
                trims = self.of(schema, 38) + self.of(schema, 34) + [([None] * 13, '')]
                others = [self.of(schema, e) for e in (5, 13, 31)]
                tried = defaultdict(int)
                for places, model in self.of(schema, 28):
                    if model not in wanted:
                        continue
                    for trim_places, trim in trims:
                        p = both(places, trim_places)
                        if p is None or tried[model, trim] >= 2 or tried[model] >= 12:
                            continue
                        tried[model, trim] += 1
                        tried[model] += 1
                        for patterns in others:
                            p = next((q for more, _ in patterns if (q := both(p, more)) is not None), p)
                        for year in (y for y in years if y <= LAST_YEARS.get(model, y)):
                            self.add(out, wmi, year, p, model, trim)
        return out

    def add(self, out, wmi, year, places, model, trim):
        def pick(allowed, default):
            if allowed is None:
                return default
            return default if default in allowed else sorted(allowed, key=lambda c: (c.isdigit(), c))[0]
        vds = ''.join(pick(p, 'BCDF1'[n]) for n, p in enumerate(places[:5]))
        code = YEAR_CODES[year]
        if places[5] is not None and code not in places[5]:
            return
        # Position 7 tells the thirty-year cycle of cars and light trucks: a letter means 2010 and later.
        cycle = pick(None if places[3] is None else {c for c in places[3] if c.isalpha() == (year >= 2010)} or set('?'), 'F' if year >= 2010 else '5')
        vds = vds[:3] + cycle + vds[4]
        plant = pick(places[6], 'A')
        if '?' in vds or any(p is not None for p in places[7:]):
            return
        if self.models(wmi, year, vds + code + plant + '000000') == {model}:
            out[model][wmi + vds, plant, trim].add(year)


def squash(text):
    return re.sub(r'[^A-Z0-9]', '', text.upper())


def best_model(make, words, known):
    """vPIC's model for what a tape says, and what is left over as trim."""
    alias = MODELS.get((make, words)) or next((v for (m, w), v in MODELS.items() if m == make and words.startswith(w)), None)
    if isinstance(alias, tuple):
        return alias[0], alias[1], ''
    if alias and (alias in known or alias in ('Silverado', 'Sierra')):
        full = [alias] + [n for n in (alias + ' 1500',) if n in known]
        return make, [n for n in full if n in known][-1], ''
    plain = re.sub(r'-(4|V6|V8|I4|H4).*$', '', words).strip()
    hits = [n for n in known if squash(plain) == squash(n)]
    if hits:
        return make, hits[0], ''
    hits = sorted((n for n in known if len(squash(n)) > 1 and squash(plain).startswith(squash(n))), key=len)
    if hits:
        rest = plain[len(hits[-1]):].strip(' -/') if squash(plain[:len(hits[-1])]) == squash(hits[-1]) else ''
        return make, hits[-1], rest if re.fullmatch(r'(SR5?|TRD|LE|XLE|SE|LIMITED|SPORT|LT|LS)', rest) else ''
    if len(plain) >= 8:  # the tape cuts at ten letters
        hits = sorted((n for n in known if squash(n).startswith(squash(plain))), key=len)
        if hits:
            return make, hits[0], ''
    return None


def order(stem):
    """Stems whose trim is a word a person would say come first."""
    (prefix, plant, trim), years = stem
    return not trim or bool(CODE.search(trim)), -len(years), prefix, plant, trim


def month(text):
    m, y = text.split('/')
    return int(y) * 12 + int(m) - 1


def main():
    vpic = Vpic(sys.argv[3])
    known = {make: sorted(vpic.names(make)) for make in sorted(MAKE_NAMES)}
    
    def title(make):
        return make if make in ('BMW', 'GMC', 'MINI', 'FIAT') else make.title()

    kept, lost = [], defaultdict(int)
    for tape, path in (('A', sys.argv[1]), ('W', sys.argv[2])):
        for row in csv.DictReader(gzip.open(path, 'rt', encoding='utf-8')):
            make = row['vehicleManufacturerName'].strip().upper()
            make = MAKES.get(make, make)
            words = row['vehicleModelName'].strip().upper()
            model = best_model(make, words, known[make]) if make in known else None
            if model is None:
                lost['model not told: ' + make + ' ' + words] += 1
                continue
            amount, rate = float(row['originalLoanAmount']), float(row['originalInterestRatePercentage'])
            payments = int(row['originalLoanTerm']) - 1
            value = float(row['vehicleValueAmount'] or 0)
            scheduled = float(row['reportingPeriodScheduledPaymentAmount'].replace('NA', '') or 0)
            level = amount * (rate / 12) / (1 - (1 + rate / 12) ** -payments) if rate else amount / payments
            if not 0.97 <= scheduled / level <= 1.03 or value <= 0:
                lost['payment is not the level one'] += 1
                continue
            signed = month(row['originationDate'])
            first = month(row['originalFirstPaymentDate']) - signed
            age = month(row['reportingPeriodEndingDate'][0:2] + '/' + row['reportingPeriodEndingDate'][6:10]) - signed
            if not 0 <= first <= 3:
                lost['first payment date'] += 1
                continue
            make, name, trim = model
            kept.append((tape, 'N' if row['vehicleNewUsedCode'] == '1' else 'U', title(make), SPOKEN.get(name, name),
                         signed // 12 - int(row['vehicleModelYear']), f'{amount:.2f}', f'{rate * 100:.3f}'.rstrip('0').rstrip('.'),
                         payments, f'{scheduled:.2f}', first, age, f'{value:.0f}'))
    spelled = {spoken: name for name, spoken in SPOKEN.items()}
    used = {(r[2].upper(), spelled.get(r[3], r[3])) for r in kept}
    stems = {make: vpic.stems(make, {n for m, n in used if m == make}) for make in sorted(MAKE_NAMES)}
    without = {(m, n) for m, n in used if not stems[m][n]}
    for r in [r for r in kept if (r[2].upper(), spelled.get(r[3], r[3])) in without]:
        lost['no VIN pattern: ' + r[2] + ' ' + r[3]] += 1
        kept.remove(r)
    with open('contracts.csv', 'w', encoding='utf-8', newline='\n') as out:
        out.write('tape,condition,make,model,model_age,amount_financed,apr_percent,payments,payment,first_payment_after,age_on_tape,vehicle_value\n')
        for r in sorted(kept, key=str):
            out.write(','.join(str(v) for v in r) + '\n')
    rows = 0
    with open('vin_stems.csv', 'w', encoding='utf-8', newline='\n') as out:
        out.write('make,model,first_year,last_year,stem,plant,trim\n')
        for make in sorted(stems):
            for model in sorted(stems[make]):
                have = defaultdict(int)
                for (stem, plant, trim), years in sorted(stems[make][model].items(), key=order):
                    if all(have[y] >= 4 for y in years) or ',' in trim or '/' in trim or len(trim) > 20:
                        continue
                    for y in years:
                        have[y] += 1
                    run = sorted(years)
                    start = run[0]
                    for a, b in zip(run, run[1:] + [None]):
                        if b != a + 1:
                            out.write(','.join((title(make), SPOKEN.get(model, model), str(start), str(a), stem, plant, '' if CODE.search(trim) else trim)) + '\n')
                            rows += 1
                            start = b
    print(f'{len(kept)} contracts, {rows} VIN stems; left out {sum(lost.values())}:', file=sys.stderr)
    for why, n in sorted(lost.items(), key=lambda x: -x[1])[:60]:
        print(f'  {n:5} {why}', file=sys.stderr)


main()
