// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/keymap.h"

#include <QTest>

#include <random>
#include <unordered_map>

using namespace tradewind;

class KeyMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasPutInAndNothingElse();
    void tellsKeysApartThatShareTheirUpperBits();
    void growsWhetherRoomWasReservedOrNot();
};

void KeyMapTest::findsWhatWasPutInAndNothingElse()
{
    std::mt19937_64 random(7);
    std::unordered_map<std::uint64_t, std::uint32_t> expected;
    KeyMap map;

    for (std::uint32_t i = 0; i < 300'000; ++i) {
        const std::uint64_t key = random();
        expected.try_emplace(key, map.findOrInsert(key, i));
    }

    QCOMPARE(map.size(), expected.size());
    for (const auto &[key, value] : expected)
        QCOMPARE(map.find(key), std::optional(value));
    for (int i = 0; i < 300'000; ++i) {
        const std::uint64_t key = random();
        QVERIFY(expected.contains(key) || !map.find(key));
    }
}

// Four million keys make about 2^43 pairs: a map that compares 40 bits takes some of them for one; one that also compares the place
// does not.
void KeyMapTest::tellsKeysApartThatShareTheirUpperBits()
{
    constexpr std::uint32_t keys = 4'000'000;
    std::mt19937_64 random(11);
    KeyMap map;
    map.reserve(keys);
    std::uint32_t taken = 0;

    for (std::uint32_t i = 0; i < keys; ++i)
        taken += map.findOrInsert(random(), i) != i;

    QCOMPARE(taken, 0u);
}

void KeyMapTest::growsWhetherRoomWasReservedOrNot()
{
    KeyMap map;
    map.reserve(10);

    for (std::uint64_t key = 1; key <= 50'000; ++key) { // ids: close together
        map.reserve(map.size() + 1);
        QCOMPARE(map.findOrInsert(key << 10, static_cast<std::uint32_t>(key)), static_cast<std::uint32_t>(key));
    }

    for (std::uint64_t key = 1; key <= 50'000; ++key)
        QCOMPARE(map.find(key << 10), std::optional(static_cast<std::uint32_t>(key)));
    QVERIFY(!map.find(50'001u << 10));
}

QTEST_GUILESS_MAIN(KeyMapTest)
#include "keymaptest.moc"
