// SPDX-License-Identifier: Apache-2.0
#include "filefixture.h"

#include "connectors/filedrop/guessmapping.h"
#include "connectors/filedrop/watchfolder.h"

#include <QDateTime>
#include <QtTest>

using namespace tradewind;
using namespace tradewind::test;
using namespace Qt::StringLiterals;

class GuessMappingTest : public QObject
{
    Q_OBJECT
    FileFixture m_files;

    const std::vector<std::string> m_headers{"Deal No",         "Cust Cell", "Contract Date", "APR",
                                             "Amount Financed", "Opt Out",   "Notes",         "Serial"};
    const std::vector<std::vector<std::string>> m_rows{
        {"1", "515-555-0118", "31/12/2021", "0.0664", "14529.55", "N", "", "1M8GDM9AXKP042788"},
        {"2", "515-555-0119", "15/01/2022", "0.0399", "$20,000", "Y", "", "11111111111111111"},
        {"ragged"}};

    static const ColumnGuess &named(const MappingGuess &mapping, const char *column)
    {
        const auto found =
            std::find_if(mapping.columns.begin(), mapping.columns.end(), [&](const ColumnGuess &guess) { return guess.column == column; });
        if (found == mapping.columns.end())
            qFatal("no column %s", column);
        return *found;
    }

private Q_SLOTS:
    void guessesByNameAndContent()
    {
        const MappingGuess mapping = guessMapping(m_headers, m_rows, *builtInPresets());

        QCOMPARE(mapping.likePreset, std::string("dealervault-deals"));
        QCOMPARE(named(mapping, "Deal No").certainty, Certainty::Sure);
        QCOMPARE(named(mapping, "Amount Financed").certainty, Certainty::Sure);
        QCOMPARE(named(mapping, "Amount Financed").seen, std::string("$14529.55 to $20000.00"));
        QCOMPARE(named(mapping, "Cust Cell").certainty, Certainty::Likely);
        QCOMPARE(named(mapping, "Cust Cell").rule.to, std::vector<std::string>{"buyer.mobilePhone"});
        QCOMPARE(named(mapping, "Serial").rule.to, std::vector<std::string>{"vehicle.vin"});
        QCOMPARE(named(mapping, "Notes").certainty, Certainty::LeftOut);
        QCOMPARE(named(mapping, "Notes").seen, std::string("always empty"));
    }

    void settlesFractionsAndDayFirst()
    {
        const MappingGuess mapping = guessMapping(m_headers, m_rows, *builtInPresets());

        QCOMPARE(named(mapping, "APR").rule.as, std::string("fraction"));
        QCOMPARE(named(mapping, "APR").certainty, Certainty::Likely);
        QCOMPARE(named(mapping, "Contract Date").rule.pattern, std::string("DD/MM/YYYY"));
        QCOMPARE(named(mapping, "Contract Date").unusable, 0.0);
    }

    void asksWhereTheLawCares()
    {
        QCOMPARE(named(guessMapping(m_headers, m_rows, *builtInPresets()), "Opt Out").certainty, Certainty::Asks);
    }

    void tellsWhatCannotBeRead()
    {
        FieldRule rule;
        rule.to = {"amountFinanced"};

        const ColumnGuess tried = tryPlace(Entity::Deal, "Paid", rule, {"100", "call", "", "50"});

        QCOMPARE(tried.seen, std::string("1 of 3 cannot be read: call"));
        QCOMPARE(tried.filled, 0.75);
    }

    void becomesAPresetThatReadsTheFile()
    {
        const auto preset = presetFromMapping("ours", "Our DMS", guessMapping(m_headers, m_rows, *builtInPresets()));
        QVERIFY2(preset, preset ? "" : qPrintable(preset.error().text));
        QByteArray bytes;
        for (std::size_t i = 0; i < 2; ++i) {
            std::string line;
            appendCsvLine(line, {m_rows[i].begin(), m_rows[i].end()});
            bytes += QByteArray::fromStdString(line) + '\n';
        }
        std::string head;
        appendCsvLine(head, {m_headers.begin(), m_headers.end()});

        const Mapped mapped = mapAll(m_files.write(QStringLiteral("f.csv"), QByteArray::fromStdString(head) + '\n' + bytes),
                                     *presetFromJson(presetToJson(*preset)));

        QCOMPARE(mapped.accepted.size(), std::size_t(2));
        const auto &deal = std::get<DealRecord>(mapped.accepted[0]);
        QCOMPARE(deal.aprPercent, std::optional(6.64));
        QCOMPARE(deal.contractOn, QDate(2021, 12, 31));
        QCOMPARE(deal.vehicle.vin, std::string("1M8GDM9AXKP042788"));
        QCOMPARE(deal.buyer.mobilePhone, std::string("+15155550118"));
    }

    void asksForAColumnThatTellsRowsApart()
    {
        const auto preset =
            presetFromMapping("x", "X", guessMapping({"First Name", "Last Name", "APR"}, {{"Ann", "Doe", "5"}}, *builtInPresets()));

        QVERIFY(preset || preset.error().text.contains(QStringLiteral("choose a column")));
    }

    void findsTheKeyOfEveryKindOfRow_data()
    {
        QTest::addColumn<Entity>("entity");
        QTest::addColumn<QString>("place");
        QTest::newRow("deal") << Entity::Deal << u"dealNumber"_s;
        QTest::newRow("valuation") << Entity::Valuation << u"vehicle.vin"_s;
        QTest::newRow("repair order") << Entity::RepairOrder << u"number"_s;
        QTest::newRow("inventory") << Entity::Inventory << u"stockNumber"_s;
        QTest::newRow("payoff quote") << Entity::PayoffQuote << u"vin"_s;
        QTest::newRow("customer") << Entity::Customer << u"email"_s;
        QTest::newRow("appraisal") << Entity::Appraisal << u"appraisedOn"_s;
    }

    void findsTheKeyOfEveryKindOfRow()
    {
        QFETCH(Entity, entity);
        QFETCH(QString, place);
        MappingGuess mapping;
        mapping.entity = entity;
        ColumnGuess guess;
        guess.column = "A";
        guess.rule.to = {place.toStdString()};
        guess.rule.from = {"A"};
        mapping.columns = {guess};
        const auto preset = presetFromMapping("x", "X", mapping);
        QVERIFY2(preset, preset ? "" : qPrintable(preset.error().text));
        QCOMPARE(preset->key, std::vector<std::string>{place.toStdString()});
    }

    void survivesAFileOfNothing()
    {
        const MappingGuess mapping = guessMapping({"", "x"}, {}, *builtInPresets());

        QCOMPARE(mapping.columns.size(), std::size_t(2));
        QVERIFY(mapping.likePreset.empty());
    }

    void takesFilesOnceTheyHaveArrivedWhole()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        write(QStringLiteral("store_deals.csv"), "a");
        write(QStringLiteral("half.csv.part"), "a");
        write(QStringLiteral(".hidden.csv"), "a");
        write(QStringLiteral("anything.csv"), "a");
        const std::vector<Preset> presets{*builtInPreset(QStringLiteral("dealervault-deals")),
                                          *builtInPreset(QStringLiteral("vauto-inventory"))};
        const std::int64_t later =
            QFileInfo(folder.filePath(QStringLiteral("store_deals.csv"))).lastModified().toMSecsSinceEpoch() + 60'000;

        const auto first = scanFolder(folder.path(), {}, {}, presets, later, 10'000);
        const auto second = scanFolder(folder.path(), first->seen, {}, presets, later, 10'000);
        write(QStringLiteral("store_deals.csv"), "ab");
        const auto third = scanFolder(folder.path(), second->seen, {}, presets, later, 10'000);
        const auto fourth = scanFolder(folder.path(), third->seen, third->seen, presets, later, 10'000);
        const auto early = scanFolder(folder.path(), third->seen, {}, presets, later - 59'000, 10'000);

        QVERIFY(first->ready.empty());
        QCOMPARE(second->ready.size(), std::size_t(2));
        for (const auto &[path, preset] : second->ready)
            QCOMPARE(preset, std::string(path.endsWith(QLatin1String("store_deals.csv")) ? "dealervault-deals" : ""));
        QCOMPARE(third->ready.size(), std::size_t(1));
        QVERIFY(fourth->ready.empty());
        QVERIFY(early->ready.empty());
        QVERIFY(!scanFolder(folder.filePath(QStringLiteral("none")), {}, {}, presets, later, 0));
    }
};

QTEST_APPLESS_MAIN(GuessMappingTest)
#include "guessmappingtest.moc"
